/** Words of the sheet that holds two versions of a catalogue against each other. */
import type { ContentField } from "../../review/versions/row-content";

export const versions = {
  title: "SO SÁNH HAI PHIÊN BẢN DANH MỤC",
  /** Under the title: which file is held against which. */
  subtitle: (old: string, now: string) => `(Bản cũ: ${old} · Bản mới: ${now})`,
  counts: (counts: Readonly<Record<"changed" | "added" | "gone" | "moved" | "same", number>>) =>
    `Sửa ${counts.changed} dòng · thêm ${counts.added} · bỏ ${counts.gone} · chỉ đổi chỗ ${counts.moved} · giữ nguyên ${counts.same}`,
  columns: {
    ordinal: "Stt",
    kind: "Loại",
    code: "Mã CV",
    product: "Công việc, sản phẩm",
    changes: "Nội dung thay đổi",
    old: "Ở bản cũ",
    now: "Ở bản mới",
  },
  kinds: { changed: "Sửa", added: "Thêm", gone: "Bỏ" },
  fields: {
    unit: "Đơn vị",
    position: "Vị trí việc làm",
    task: "Nhiệm vụ",
    detail: "Công việc",
    output: "Sản phẩm",
    group: "Phân nhóm",
    band: "Thời gian",
    minutes: "Số phút",
    hours: "Số giờ",
    points: "Điểm",
    level: "Mức",
    coefficient: "Hệ số",
    frequency: "Tần suất",
    people: "Số người làm",
    performers: "Người thực hiện",
    note: "Ghi chú",
  } satisfies Record<ContentField, string>,
  change: (field: string, old: string, now: string) => `${field}: ${old} → ${now}`,
  blank: "trống",
  none: "Hai bản nói như nhau.",
} as const;
