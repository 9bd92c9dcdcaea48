import { describe, expect, it } from "vitest";
import { readFrequency } from "../../src/catalogue/frequency";

describe("readFrequency", () => {
  it.each([
    ["5 văn bản/tháng", 60],
    ["02 VB/năm", 2],
    ["02 VB / năm", 2],
    ["hằng ngày", 250],
    ["Hàng ngày", 250],
    ["1 lần/tuần", 52],
    ["20-30 hồ sơ mỗi tháng", 300],
    ["20 – 30 hồ sơ/tháng", 300],
    ["khoảng 10 báo cáo/quý", 40],
    ["1 lần/6 tháng", 2],
    ["6 tháng 1 lần", 2],
    ["3 tháng/lần", 4],
    ["1 tháng 2 lần", 24],
    ["mỗi quý 2 báo cáo", 8],
    ["2 lần 1 tuần", 104],
    ["một lần/năm", 1],
    ["Nửa tháng một lần", 24],
    ["1.000 hồ sơ/năm", 1000],
    ["1,5 lần/tháng", 18],
    ["hằng tháng", 12],
    ["Định kỳ quý", 4],
    ["Tháng", 12],
    ["12/năm", 12],
    ["5 công văn/tháng; 20 báo cáo/năm", 80],
    ["5 văn bản/tháng (thường xuyên)", 60],
  ])("%s is %d a year", (text, perYear) => {
    expect(readFrequency(text).perYear).toBeCloseTo(perYear, 9);
  });

  it.each([null, "", "thường xuyên", "10 văn bản", "năm 2026", "khi phát sinh", "x"])("%s has no count", (text) => {
    expect(readFrequency(text).perYear).toBeNull();
  });

  it("knows regular and sudden work by its words", () => {
    expect(readFrequency("Thường xuyên")).toEqual({ perYear: null, isRegular: true, isSudden: false });
    expect(readFrequency("Đột xuất, khi có yêu cầu")).toEqual({ perYear: null, isRegular: false, isSudden: true });
  });
});
