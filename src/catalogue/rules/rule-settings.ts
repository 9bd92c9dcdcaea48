/**
 * What the rules of the catalogue go by where the letters leave it open, or where offices differ: limits and word tables.
 * Settings of a profile, editable in `Cấu hình KPI` (`profiles/`); here are the tables to begin with.
 */
import { likenessEntries, outputEntries } from "./words-in-use";
import type { RuleWords } from "./word-tables";

export interface RuleLimits {
  /** W202: from so many minutes on, a task is to be split into steps (LC: "kéo dài nhiều ngày"). */
  readonly splitFromMinutes: number;
  /** W207: work of N4 and N5 takes at least so many minutes. */
  readonly demandingFromMinutes: number;
  /** W207: work of N1 takes less than so many minutes. */
  readonly simpleBelowMinutes: number;
  /** W405: hours that one person works in a year. */
  readonly yearlyHours: number;
  /** W405: from which part of these hours on somebody has too much, and below which too little; 1.3 is 130 %. */
  readonly overload: number;
  readonly underload: number;
}

/** A part of the catalogue and how many rows it may hold (KH: 50 in group C); `null` = any number. */
export interface PartLimit {
  readonly id: string;
  readonly title: string;
  readonly maxRows: number | null;
}

export interface RuleSettings {
  readonly limits: RuleLimits;
  readonly words: RuleWords;
  readonly parts: readonly PartLimit[];
  /** Representative minutes of bands 1…14, for hours a year. */
  readonly bandMinutes: readonly number[];
}

export const defaultLimits: RuleLimits = {
  splitFromMinutes: 960,
  demandingFromMinutes: 45,
  simpleBelowMinutes: 1440,
  yearlyHours: 1896,
  overload: 1.3,
  underload: 0.5,
};

const run = (thing: string) => `điều hành … ${thing}`;

/** In the tables about the work itself phrases are matched by whole syllables; "…" is up to two syllables. */
export const defaultWords: RuleWords = {
  /** An output that is made of nothing else names no product: nobody could count it. */
  vagueOutput: [
    ...["hoàn thành", "hoàn thành tốt", "xong", "đạt", "tốt", "đúng hạn", "đúng tiến độ", "kịp thời", "đầy đủ"],
    ...["hiệu quả", "chất lượng", "theo yêu cầu", "theo quy định", "theo phân công", "theo chỉ đạo", "theo kế hoạch"],
    ...["theo nhiệm vụ", "theo thực tế", "khi có yêu cầu", "được giao", "lãnh đạo giao", "cấp trên giao", "khác"],
    ...["thực hiện", "công việc", "nhiệm vụ", "sản phẩm", "kết quả", "nội dung", "văn bản khác", "báo cáo khác"],
    ...["hồ sơ khác", "có", "không", "không có", "như trên", "nt", "ok", "vv", "v.v", "x", "tham mưu"],
  ],
  /** A task or a detail that is made of nothing else does not say which work is meant. */
  vagueTask: [
    ...["công việc", "nhiệm vụ", "công tác", "việc", "khác", "thực hiện", "tham gia", "phối hợp", "giúp việc"],
    ...["chuyên môn", "nghiệp vụ", "thường xuyên", "đột xuất", "phát sinh", "hằng ngày", "hàng ngày", "chung"],
    ...["được giao", "được phân công", "lãnh đạo giao", "lãnh đạo phân công", "cấp trên giao", "cấp trên phân công"],
    ...["theo phân công", "theo yêu cầu", "theo chỉ đạo", "theo quy định", "khi có yêu cầu", "lãnh đạo", "cấp trên"],
    ...["cơ quan", "đơn vị", "phòng", "như trên", "nt", "vv", "v.v", "x", "xử lý", "giải quyết", "tham mưu"],
  ],
  /** Work of leaders, by how it begins (NA). */
  leading: [
    ...["chỉ đạo", "lãnh đạo, chỉ đạo", "lãnh đạo, quản lý", "điều hành", "phê duyệt", "ký duyệt", "xét duyệt, ký"],
    ...[
      "duyệt, ký",
      "ký, duyệt",
      "ký ban hành",
      "duyệt",
      "phân công",
      "giao việc",
      "giao nhiệm vụ",
      "điều phối nhiệm vụ",
    ],
    ...["quyết định việc", "cho ý kiến chỉ đạo", "phân công … trực tiếp", "điều hành hệ thống chính trị"],
  ],
  /**
   * Work that begins like that of leaders and is anybody's: running machines, vehicles, systems and rooms, rosters of duty,
   * and what somebody else has ordered ("phân công của lãnh đạo"). The longer phrase of the two tables holds.
   */
  operating: [
    ...["xe", "ô tô", "phương tiện", "tàu", "thuyền", "ca nô", "máy móc", "thiết bị", "trang thiết bị"].map(run),
    ...["hệ thống", "phần mềm", "âm thanh", "ánh sáng", "màn hình", "camera", "tổng đài", "thang máy"].map(run),
    ...["phòng họp", "hội trường", "điểm cầu", "cầu truyền hình", "trạm bơm", "trạm biến áp", "hồ chứa"].map(run),
    ...["cổng thông tin", "trang thông tin", "website", "fanpage", "trung tâm dữ liệu", "máy chủ"].map(run),
    ...["bay", "giao thông", "lưới điện", "bến xe", "bãi xe", "bếp ăn", "nhà ăn", "kỹ thuật hội nghị"].map(run),
    ...["điều hành máy", "điều hành kỹ thuật phòng họp", "điều hành kỹ thuật cuộc họp"],
    ...["trực", "lịch", "ca", "kíp", "xe", "lái xe", "vệ sinh", "phòng họp"].map((work) => `phân công … ${work}`),
    ...["chỉ đạo tuyến", "chỉ đạo nghệ thuật", "duyệt web", "duyệt đội hình", "duyệt … văn nghệ"],
    ...["chỉ đạo của", "điều hành của", "phân công của", "phê duyệt của", "chỉ đạo từ", "phân công từ"],
  ],
  /** Work that is no N1, by how it begins (LC: N4, N5). */
  demanding: [
    ...["xây dựng … nghị định", "soạn thảo … nghị định", "xây dựng … nghị quyết", "soạn thảo … nghị quyết"],
    ...["xây dựng … thông tư", "soạn thảo … thông tư", "xây dựng … luật", "soạn thảo … luật"],
    ...["xây dựng … quy phạm pháp luật", "soạn thảo … quy phạm pháp luật", "xây dựng văn bản quy phạm pháp luật"],
    ...["soạn thảo văn bản quy phạm pháp luật", "xây dựng … đề án", "soạn thảo … đề án", "xây dựng … chiến lược"],
    ...["xây dựng … quy hoạch", "lập … quy hoạch", "hoạch định chiến lược", "nghiên cứu đề tài khoa học"],
  ],
  /** Work that is no N4 or N5, by how it begins (LC: N1). */
  simple: [
    ...["sao chụp", "sao y", "phô tô", "photo", "photocopy", "in ấn", "in tài liệu", "đóng quyển", "đóng dấu"],
    ...["đánh máy", "nhập số liệu", "nhập dữ liệu", "quét tài liệu", "quét văn bản", "scan", "vào sổ", "cấp số"],
    ...["phát hành văn bản", "gửi giấy mời", "gửi thư mời", "phát tài liệu", "chuyển văn bản", "chuyển công văn"],
    ...[
      "lái xe",
      "trực bảo vệ",
      "trực cổng",
      "bảo vệ cơ quan",
      "vệ sinh phòng",
      "vệ sinh cơ quan",
      "pha trà",
      "tạp vụ",
    ],
    ...["trang trí khánh tiết", "bố trí phòng họp", "chuẩn bị phòng họp", "kê bàn ghế"],
  ],
  ...likenessEntries,
  ...outputEntries,
};

export const defaultRuleSettings: RuleSettings = {
  limits: defaultLimits,
  words: defaultWords,
  parts: [],
  bandMinutes: [],
};
