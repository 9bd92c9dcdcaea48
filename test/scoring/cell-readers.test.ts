import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAmount, readShare, readTick } from "../../src/scoring/cell-readers";
import { readDay, troubleOfDay } from "../../src/scoring/read-day";
import { readKind } from "../../src/scoring/read-kind";
import { dateCell, errorCell } from "../support/snapshot";

const may31 = dateCell(2026, 5, 31).serial;

describe("readAmount", () => {
  it.each([
    [3, 3],
    ["3", 3],
    ["0,8", 0.8],
    ["0.8", 0.8],
    ["1.125", 1.125],
    ["1,125", 1.125],
    [" 2 ", 2],
    ["1.240,5", 1240.5],
    [0, 0],
  ])("%o is %d", (value, amount) => {
    expect(readAmount(value)).toBe(amount);
  });

  it.each([-1, "-1", "ba", "1/2", true, dateCell(2026, 5, 1), errorCell("#N/A"), NaN])("%o is none", (value) => {
    expect(readAmount(value)).toBeNull();
  });
});

describe("readShare (TN 3.2.d)", () => {
  it.each([
    ["50%", 0.5],
    ["50 %", 0.5],
    ["12,5%", 0.125],
    ["1%", 0.01],
    [0.5, 0.5],
    [50, 0.5],
    ["0,25", 0.25],
    [1, 1],
    [100, 1],
  ])("%o is %d", (value, share) => {
    expect(readShare(value)).toBeCloseTo(share, 12);
  });

  it.each([0, "0%", 101, "150%", -0.5, "nửa"])("%o is none", (value) => {
    expect(readShare(value)).toBeNull();
  });
});

describe("readDay", () => {
  it.each([
    "31/05/2026",
    "31/5/2026",
    "31-05-2026",
    "31.05.2026",
    "2026-05-31",
    "2026-05-31T08:00:00Z",
    "31/05/2026 17:00",
    "31/5/26",
    "31-5-26 8:00",
    "2026/5/31",
    "14:30 31/05/2026",
    "14:30:05, 31/05/2026",
    "16h30 ngày 31/5/2026",
    "8 giờ 30 ngày 31/5/2026",
    "17h 31/5/2026",
    "ngày 31 tháng 5 năm 2026",
    "31 tháng 05 năm 2026",
    "Ngày 31/5/2026",
    "Trước 31/5/2026",
    "Trước ngày 31/5/2026",
    "Xong trước ngày 31.5.2026",
    "Chủ nhật, 31/05/2026",
    "31/05/2026 (Chủ nhật)",
    "31 / 05 / 2026",
    "ngày 31 tháng 5 năm 2026".normalize("NFD"),
    dateCell(2026, 5, 31),
    may31,
    may31 + 0.75,
  ])("%o is 31 May 2026", (value) => {
    expect(readDay(value)).toBe(may31);
  });

  it.each([
    ...["31/04/2026", "05/31/2026", "29/02/2026", "31/05-2026", "31/05", "mai", "Hằng quý", "Tháng 5", "Quý II/2026"],
    ...["Thường xuyên", "31/05/126", 5, 200_000, true],
  ])("%o is none", (value) => {
    expect(readDay(value)).toBeNull();
  });

  it.each([
    ["31/6/2026", { kind: "shortMonth", month: 6, last: 30 }],
    ["ngày 30 tháng 2 năm 2028", { kind: "shortMonth", month: 2, last: 29 }],
    ["05/15/2026", { kind: "noMonth", month: 15 }],
    ["Hằng quý", null],
    ["31/05/2026", null],
    [46173, null],
  ])("says what is wrong with %o", (value, trouble) => {
    expect(troubleOfDay(value)).toEqual(trouble);
  });

  it("reads every day of this century as it is written", () => {
    const days = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const [year = "", month = "", day = ""] = date.toISOString().slice(0, 10).split("-");
        const { serial } = dateCell(Number(year), Number(month), Number(day));
        expect(readDay(`${day}/${month}/${year}`)).toBe(serial);
        expect(readDay(`${year}-${month}-${day}`)).toBe(serial);
      }),
    );
  });
});

describe("readKind and readTick", () => {
  it.each([
    ["Kế hoạch", "planned"],
    ["ke hoach", "planned"],
    ["planned", "planned"],
    ["CHUYỂN TRẢ", "returned"],
    ["returned", "returned"],
    ["Nhận thêm", "takenOver"],
    ["takenOver", "takenOver"],
    ["đột xuất", "sudden"],
    ["dot xuat", "sudden"],
    ["sudden", "sudden"],
    ["Thường xuyên", "planned"],
    ["Định kỳ", "planned"],
    ["Trọng tâm", "planned"],
    ["Theo chương trình công tác", "planned"],
    ["Chuyển tiếp từ tháng trước", "planned"],
    ["Phát sinh", "sudden"],
    ["Phát sinh ngoài kế hoạch", "sudden"],
    ["Phối hợp", null],
    ["Theo dõi", null],
    ["việc khác", null],
  ])("kind %s is %s", (text, kind) => {
    expect(readKind(text)).toBe(kind);
  });

  it.each([
    ["x", true],
    ["X", true],
    [1, true],
    ["true", true],
    [true, true],
    ["Có", true],
    ["✓", true],
    [0, false],
    ["không", false],
    [false, false],
    ["2", null],
    ["có thể", null],
  ])("tick %o is %s", (value, tick) => {
    expect(readTick(value)).toBe(tick);
  });
});
