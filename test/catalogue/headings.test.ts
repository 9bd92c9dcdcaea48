import { describe, expect, it } from "vitest";

import { matchHeading, type HeadingMeaning } from "../../src/catalogue/headings";

describe("a heading of times", () => {
  it.each<[string, number]>([
    ["Thời gian thực hiện (giờ)", 60],
    ["Thời gian\n(Đơn vị: giờ)", 60],
    ["Thời gian tác nghiệp bình quân/SP (phút)", 1],
    ["TG thực hiện (phút/việc)", 1],
    ["Thời gian (phút/01 sản phẩm)", 1],
    ["Thời gian xử lý (giờ/hồ sơ)", 60],
    ["Định mức (giờ công)", 60],
    ["Thời gian tính theo ngày làm việc", 480],
    ["Số ngày làm việc để hoàn thành", 480],
    ["Thời gian thực hiện, giờ", 60],
    ["Thời gian thực hiện (tuần)", 2400],
    ["Giờ chuẩn", 60],
  ])("names the unit of its numbers: %s", (text, unit) => {
    const match = matchHeading(text);
    expect(match?.unit).toBe(unit);
    expect(["band", "looseTime", "minutes"]).toContain(match?.meaning);
  });

  it.each(["Thời gian hoàn thành (tháng)", "Thời gian thực hiện (quý)", "Thời hạn", "Tiến độ thực hiện"])(
    "is a deadline: %s",
    (text) => {
      expect(matchHeading(text)?.meaning).toBe("other");
    },
  );
});

describe("a heading", () => {
  it.each<[string, HeadingMeaning]>([
    ["Số hiệu", "code"],
    ["Đầu mục công việc", "task"],
    ["Nhiệm vụ theo vị trí việc làm", "task"],
    ["Nội dung cụ thể", "detail"],
    ["Việc cụ thể", "detail"],
    ["CV chi tiết", "detail"],
    ["Kết quả / sản phẩm", "output"],
    ["Sản phẩm cần hoàn thành", "output"],
    ["Danh mục sản phẩm", "product"],
    ["Nhóm công việc", "workGroup"],
    ["Phân loại", "group"],
    ["Nhóm đề xuất", "group"],
    ["Điểm đề xuất", "points"],
    ["Hệ số tương ứng (k)", "coefficient"],
    ["Hệ số (so với sản phẩm chuẩn)", "coefficient"],
    ["Hệ số khu vực", "factor"],
    ["Hệ số lương", "other"],
  ])("says what its column holds: %s", (text, meaning) => {
    expect(matchHeading(text)?.meaning).toBe(meaning);
  });
});
