/** W201 as an appraiser judges: what is several outputs in one cell, and what is one that takes many words. */
import { describe, expect, it } from "vitest";

import { severalOutputs } from "../../../src/catalogue/splitting/several-outputs";
import { defaultOutputWords } from "../../../src/catalogue/splitting/output-words";

describe("several outputs", () => {
  it.each<[string, readonly string[]]>([
    ["Báo cáo; Tờ trình", ["Báo cáo", "Tờ trình"]],
    ["Kế hoạch kiểm tra;\nquyết định thành lập đoàn;", ["Kế hoạch kiểm tra", "Quyết định thành lập đoàn"]],
    ["Kế hoạch\nGiấy mời\nBiên bản hội nghị", ["Kế hoạch", "Giấy mời", "Biên bản hội nghị"]],
    ["1. Báo cáo tổng hợp\n2. Tờ trình", ["Báo cáo tổng hợp", "Tờ trình"]],
    ["1. Báo cáo 2. Tờ trình 3. Dự thảo quyết định", ["Báo cáo", "Tờ trình", "Dự thảo quyết định"]],
    ["(1) Biên bản (2) Phiếu kiểm tra", ["Biên bản", "Phiếu kiểm tra"]],
    ["- Danh sách đại biểu\n- Giấy mời", ["Danh sách đại biểu", "Giấy mời"]],
    ["a) Công văn lấy ý kiến\nb) Bảng tổng hợp", ["Công văn lấy ý kiến", "Bảng tổng hợp"]],
    ["Sản phẩm: báo cáo; tờ trình", ["Báo cáo", "Tờ trình"]],
    ["Báo cáo và tờ trình.", ["Báo cáo", "Tờ trình"]],
    ["Báo cáo, tờ trình và dự thảo nghị quyết", ["Báo cáo", "Tờ trình", "Dự thảo nghị quyết"]],
    [
      "Kế hoạch kiểm tra và Quyết định thành lập đoàn kiểm tra",
      ["Kế hoạch kiểm tra", "Quyết định thành lập đoàn kiểm tra"],
    ],
    ["Biên bản kiểm tra và báo cáo kết quả kiểm tra", ["Biên bản kiểm tra", "Báo cáo kết quả kiểm tra"]],
    ["Giấy mời + kịch bản hội nghị", ["Giấy mời", "Kịch bản hội nghị"]],
    ["Bao cao va to trinh; giay moi", ["Bao cao", "To trinh", "Giay moi"]],
    [
      "Báo cáo kết quả rà soát hộ nghèo/Quyết định cấp thẻ bảo hiểm y tế",
      ["Báo cáo kết quả rà soát hộ nghèo", "Quyết định cấp thẻ bảo hiểm y tế"],
    ],
    ["Xe đưa đón đại biểu; phòng họp được bố trí", ["Xe đưa đón đại biểu", "Phòng họp được bố trí"]],
  ])("%j", (text, outputs) => {
    expect(severalOutputs(text)).toEqual(outputs);
  });
});

describe("one output", () => {
  it.each([
    "",
    "Báo cáo",
    "Báo cáo;",
    "Báo cáo; báo cáo",
    // Alternatives.
    ...["Quyết định/Công văn", "Báo cáo/Tờ trình", "Chương trình/kế hoạch/bảng phân công", "Báo cáo định kỳ/đột xuất"],
    ...["Phiếu rà soát/báo cáo rà soát", "Sổ văn bản/hồ sơ điện tử", "Báo cáo thẩm định/Tờ trình"],
    ...["Báo cáo hoặc tờ trình", "Phiếu thu, phiếu chi", "Quyết định số 12/QĐ-UBND"],
    // One document about two things.
    ...[
      "Báo cáo kết quả và đề xuất",
      "Bảng tổng hợp và đề xuất của các phòng",
      "Nghị định quy định về quản lý và sử dụng tài sản công",
    ],
    ...["Kế hoạch và dự toán kinh phí tổ chức hội nghị", "Báo cáo tiếp thu, giải trình ý kiến"],
    ...["Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "Quy trình tiếp nhận, thông báo và trả kết quả"],
    ...["Báo cáo tình hình thực hiện kế hoạch và dự toán", "Biểu tổng hợp nhu cầu và kế hoạch"],
    ...["Công văn đôn đốc và báo cáo", "Sổ theo dõi công văn đi và công văn đến", "Thông báo kết luận cuộc họp"],
    ...["Báo cáo kinh tế - xã hội và quốc phòng - an ninh", "Báo cáo quý về an ninh, trật tự"],
    ...["Dự thảo báo cáo giám sát và thẩm tra", "Bảng theo dõi và đôn đốc nhiệm vụ"],
    // One whole of several papers, or one thing in two words.
    ...[
      "Hồ sơ gồm: tờ trình; dự thảo quyết định",
      "Bộ hồ sơ trình: tờ trình, dự thảo",
      "Tờ trình kèm dự thảo; phụ lục",
    ],
    ...["Hồ sơ, tài liệu lưu trữ", "Hồ sơ và tài liệu", "Tin, bài đăng trên trang thông tin", "Sổ, chứng từ kế toán"],
    ...["Bộ tài liệu (báo cáo; tham luận; chương trình)", "Tờ trình (báo cáo và dự thảo quyết định)"],
    // One output in several lines or states.
    ...["Báo cáo kết quả\nthực hiện nhiệm vụ quý", "BÁO CÁO KẾT QUẢ\nTHỰC HIỆN NHIỆM VỤ", "Báo cáo của\nUBND xã"],
    ...["Báo cáo tháng; quý; năm", "Văn bản được phát hành; đúng thể thức", "Dự thảo\nbáo cáo"],
    ...["Văn bản đã đăng ký; chuyển xử lý kịp thời", "Hệ số 1.5 và 2.5"],
  ])("%j", (text) => {
    expect(severalOutputs(text)).toEqual([]);
  });

  it("is what the office's own words say", () => {
    const words = {
      ...defaultOutputWords,
      together: [...defaultOutputWords.together, ["báo cáo", "tờ trình"] as const],
    };
    expect(severalOutputs("Báo cáo và tờ trình", words)).toEqual([]);
    expect(severalOutputs("Báo cáo và giấy mời", words)).toEqual(["Báo cáo", "Giấy mời"]);
  });
});
