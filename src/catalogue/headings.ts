/**
 * What the columns of a catalogue are called in real life (LC's template, ST Phụ lục I and III, and the many
 * files made from them), as search keys: without diacritics, case and punctuation.
 */
import { normalizeText } from "../text/normalize";
import { searchKey } from "../text/search-key";
import type { CatalogueField } from "./catalogue-row";
import { minutesOfWorkingDay } from "./time-band";

/**
 * "product": the task or the output, by what else the sheet has. "workGroup": the task or the group, likewise.
 * "workField": the task where nothing else is. "looseTime": a time band or a deadline, by what stands
 * below. "criterion": one of the four criteria that sum to the points (ST). "foreign": a heading of another kind of
 * table (assignments, a roster). "other": a heading that is none of ours.
 */
export type HeadingMeaning =
  CatalogueField | "product" | "workGroup" | "workField" | "looseTime" | "criterion" | "foreign" | "other";

export interface HeadingMatch {
  readonly meaning: HeadingMeaning;
  /** The whole heading was known, not only most of its words. */
  readonly isWhole: boolean;
  /** 0 for the best-known name of that meaning. */
  readonly rank: number;
  /** Minutes of the unit that the heading gives to bare numbers below it: 480 for "(ngày)"; `null` where it names none. */
  readonly unit: number | null;
}

/** Longer texts are sentences, not headings. */
const longestHeading = 600;

/** Best-known name first: where two columns of a sheet share a meaning, the earlier name wins. */
const phrases: Readonly<Record<HeadingMeaning, readonly string[]>> = {
  ordinal: list("stt, tt, so tt, so thu tu, thu tu"),
  code: list(`
    ma cv, ma cong viec, ma so cong viec, ma san pham, ma sp, ma sp cv, ma san pham cong viec, ma nhiem vu,
    ma nv, ma hieu, ma so, ma dinh danh, ma danh muc, ma san pham cv, ma viec, ma sp cong viec, ma spcv, ma so nv,
    ma so cv, ma so san pham, ma so nhiem vu, ma, ky hieu, so hieu, ma hoa, ma hoa cong viec, ma cong viec san pham`),
  unit: list(`
    phong, phong ban, phong ban chuyen mon, phong chuyen mon, phong ban don vi, phong don vi, don vi,
    don vi thuc hien, don vi chu tri, don vi phu trach, don vi cong tac, don vi phong, bo phan,
    phong thuc hien, phong phu trach, co quan don vi, ten phong, ten don vi, ten phong ban`),
  position: list(`
    vi tri viec lam, vi tri, vtvl, ten vi tri viec lam, vi tri cong tac, chuc danh vi tri viec lam, chuc danh,
    chuc danh nghe nghiep, chuc vu chuc danh, vi tri viec lam chuc danh`),
  task: list(`
    ten nhiem vu, nhiem vu, nhiem vu cong viec, ten nhiem vu cong viec, nhiem vu chinh, noi dung nhiem vu,
    dau viec, ten dau viec, ten cong viec, mang cong viec, chuc nang nhiem vu,
    nhiem vu duoc giao, nhiem vu lon, ten cong viec nhiem vu, cong viec nhiem vu, nhiem vu chuc nang, dau cong viec,
    ten dau cong viec, noi dung cong viec nhiem vu, noi dung nhiem vu cong viec, cong tac, mang cong tac, dau muc cong viec,
    dau muc nhiem vu, dau muc, danh muc cong viec, danh muc nhiem vu, ten danh muc cong viec, linh vuc nhiem vu,
    nhiem vu theo vi tri viec lam, nhiem vu cua vi tri viec lam, ten nhiem vu chinh, nhiem vu thuong xuyen`),
  detail: list(`
    cong viec chi tiet, chi tiet cong viec, cong viec cu the, mo ta cong viec, noi dung cong viec, cong viec,
    noi dung chi tiet, noi dung thuc hien, cac buoc thuc hien, cac buoc, buoc thuc hien, mo ta chi tiet,
    nhiem vu chi tiet, nhiem vu cu the, ten cong viec chi tiet, cv chi tiet, chi tiet, cong viec thuc hien,
    noi dung cong viec chi tiet, mo ta cong viec chi tiet, noi dung, noi dung cu the, mo ta, mo ta cu the,
    noi dung cong viec cu the, dien giai cong viec, hoat dong, hoat dong cu the, viec cu the, viec chi tiet, viec lam cu the, cac viec cu the, cac cong viec cu the,
    cac viec, viec can lam, viec lam, cong viec can lam, cong doan, cong doan thuc hien`),
  output: list(`
    san pham dau ra, sp dau ra, san pham, ten san pham dau ra, dau ra, ket qua dau ra,
    san pham ket qua, ket qua san pham, san pham hoan thanh, loai san pham,
    san pham ket qua dau ra, ket qua san pham dau ra, san pham cu the, ket qua, san pham trung gian,
    san pham dau ra cu the, loai san pham dau ra, ket qua cong viec, yeu cau dau ra, yeu cau san pham, san pham ban giao, ket qua thuc hien, don vi san pham, don vi tinh san pham dau ra, san pham dat duoc`),
  workGroup: list("nhom nhiem vu, nhom cong viec"),
  workField: list("linh vuc, linh vuc cong tac, mang, linh vuc hoat dong, nghiep vu, linh vuc chuyen mon"),
  product: list(`
    ten san pham cong viec, san pham cong viec, ten san pham, ten cong viec san pham, cong viec san pham,
    san pham nhiem vu, ten san pham nhiem vu, danh muc san pham, ten danh muc san pham, danh muc san pham cong viec, ten sp cv, sp cv, ten spcv, spcv`),
  group: list(`
    phan nhom, nhom, muc do phuc tap, do phuc tap, phan nhom muc do phuc tap, nhom muc do phuc tap,
    phan nhom ve muc do phuc tap, nhom phuc tap, phan loai muc do phuc tap, nhom do phuc tap, muc do,
    phan nhom phuc tap, phan nhom do phuc tap, phan nhom cong viec, nhom san pham, nhom san pham cong viec,
    phan nhom san pham, phan nhom san pham cong viec, phan loai nhom, phan nhom nhiem vu, do kho nhom,
    nhom do kho, cap do phuc tap, muc do phuc tap cong viec, nhom phan loai, phan loai, phan loai cong viec,
    phan loai san pham, xep nhom, nhom sp, loai do phuc tap, bac phuc tap, muc do kho, phan loai nhiem vu, nhom cong viec san pham`),
  band: list(`
    dinh luong thoi gian, dinh luong, thoi gian tac nghiep binh quan, thoi gian tac nghiep,
    khung thoi gian, thoi luong, dinh muc thoi gian, thoi gian binh quan,
    thoi gian dinh luong, dinh luong ve thoi gian, thoi gian tac nghiep trung binh,
    dinh luong thoi gian thuc hien, dinh muc, dinh muc gio, gio dinh muc, so gio dinh muc, gio chuan, so gio chuan,
    dinh muc lao dong, dinh muc hao phi, dinh muc cong, thoi gian hao phi, thoi gian chuan, thoi gian dinh muc,
    thoi gian lam viec, thoi gian can thiet, thoi gian thuc hien binh quan, thoi gian xu ly binh quan, thoi gian trung binh,
    dinh muc thoi gian thuc hien, so ngay, so ngay cong, so ngay thuc hien, so ngay lam viec, ngay cong, so buoi`),
  looseTime: list(`
    thoi gian thuc hien, thoi gian, thoi gian hoan thanh, thoi gian xu ly, thoi gian giai quyet, thoi gian lam`),
  minutes: list(`
    so phut, phut, so phut tac nghiep, so phut thuc hien, thoi gian phut, thoi gian thuc hien phut,
    thoi gian tac nghiep phut, thoi gian tac nghiep binh quan phut, so phut cu the, phut tac nghiep`),
  hours: list("so gio, so gio thuc hien, so gio ho tro, gio ho tro, so gio lam viec, gio lam viec ho tro"),
  frequency: list(`
    tan suat, tan suat so luong, tan suat thuc hien, so luong, so luong thuc hien, so lan, so luong tan suat,
    so lan thuc hien, so luong nam, so luong thang, so luong san pham, khoi luong`),
  people: list(`
    tong so nguoi, tong so nguoi lam, tong so nguoi thuc hien, so nguoi, so nguoi lam, so nguoi thuc hien,
    so luong nguoi`),
  performers: list(`
    nguoi thuc hien, can bo thuc hien, nguoi lam, nguoi phu trach, ho va ten nguoi thuc hien, nguoi dam nhiem,
    cong chuc thuc hien, ca nhan thuc hien, ho ten nguoi thuc hien, nguoi xu ly`),
  frame: list(`
    khung diem, khung diem toi da, diem toi da, khung diem nhom, khung diem cua nhom, muc diem toi da,
    diem khung`),
  points: list(`
    diem cham, diem, so diem, tong diem, diem so, diem san pham, diem cong viec, diem cham san pham,
    diem san pham cong viec, diem quy doi, diem quy doi toi da, tong so diem, tong diem cham, diem chuan,
    so diem quy doi, diem danh gia`),
  level: list("muc, muc diem, cap do, muc cong viec, moc, moc diem, muc phu luc 3, muc do cong viec"),
  coefficient: list(`
    he so quy doi, he so, hs quy doi, he so k, k, he so san pham, he so quy doi san pham cong viec,
    he so cong viec, he so tuong ung, he so tuong duong, he so chuan, he so quy ve, he so quy doi tuong ung,
    he so k tuong ung, he so so voi san pham chuan, he so quy doi so voi san pham chuan, ty le quy doi, he so qd, hs qd, hsqd, hs, he so quy doi k, he so quy doi san pham, he so quy doi cong viec`),
  factor: list(`
    he so do kho, he so chuc vu, he so vi tri, he so phuc tap, he so do phuc tap, he so muc do phuc tap,
    he so dieu chinh, he so kiem nhiem, he so trach nhiem, he so phoi hop, he so tinh chat, he so uu tien,
    he so dac thu, ty le do kho`),
  note: list(`
    ghi chu, ghi chep, chu thich, dien giai, san pham chuan, sp chuan, don vi chuan, don vi san pham chuan,
    san pham cong viec chuan, don vi san pham cong viec chuan, cong viec chuan, minh chung, can cu`),
  criterion: list(`
    do kho, do kho sang tao, tinh sang tao, do kho tinh sang tao, quy trinh, quy trinh khoi luong thoi gian,
    khoi luong thoi gian, phoi hop, muc do phoi hop, tinh phoi hop, pham vi, pham vi cap duyet,
    pham vi cap phe duyet`),
  foreign: list(`
    so luong giao, sl giao, so luong duoc giao, sl duoc giao, sl hoan thanh, so luong hoan thanh, so luong da hoan thanh,
    ngay het han, ngay den han, han xu ly, ngay hoan thanh, ngay xong, trang thai, ho va ten, ho ten, so ngay cham,
    so lan chua dat, so lan cham, ty trong, duoc giao, hoan thanh, so ky hieu, so ky hieu van ban, trich yeu, ngay van ban, diem tu cham,
    tu cham, diem cap tren cham, tieu chi, tieu chi danh gia, tieu chi chung, muc do hoan thanh, xep loai`),
  other: list(`
    don vi tinh, dvt, nhom diem, ngay, han, thoi han, thoi han hoan thanh, thoi han thuc hien, thoi han xu ly,
    thoi han giai quyet, han hoan thanh, tien do, tien do thuc hien, tien do hoan thanh, ngay bat dau,
    thoi diem hoan thanh, thoi diem, loai cong viec, loai nhiem vu, tinh chat cong viec, cap trinh,
    he so luong, ngay thuc hien, co quan phoi hop, don vi phoi hop, nguoi phoi hop`),
};

function list(names: string): readonly string[] {
  return names.split(",").map((name) => name.trim());
}

/** Too common inside other headings to say anything there; known only when they stand alone. */
const onlyWhole: ReadonlySet<string> = new Set(
  list(`
    noi dung, quy trinh, phoi hop, pham vi, chi tiet, ket qua, dau ra, so lan, cong viec, do kho, san pham, nhiem vu,
    thoi gian, so luong, don vi, muc do, he so, ky hieu, cong tac, can cu, vi tri, chuc danh, so ngay, tieu chi,
    linh vuc, tien do, so diem, tong diem, diem so, so nguoi, dau muc, dinh muc, phan loai, mo ta, hoat dong,
    muc cong viec, muc do cong viec, cong doan, hoan thanh, duoc giao, ma hoa, so hieu, nghiep vu, ten phong, co quan, bo phan, so buoi, dien giai`),
);

/** What a unit in a heading makes of a bare number below it, in minutes. */
const units: ReadonlyMap<string, number> = new Map([
  ...list("phut, ph, p").map((name) => [name, 1] as const),
  ...list("gio, h, g, gio lam viec, gio cong").map((name) => [name, 60] as const),
  ...list("buoi").map((name) => [name, 240] as const),
  ...list("ngay, ngay cong, ngay lam viec, ngay lv").map((name) => [name, minutesOfWorkingDay] as const),
  ["tuan", 5 * minutesOfWorkingDay],
]);

/** What a unit is counted on: "phút/sản phẩm", "giờ trên một hồ sơ", "phút/lần". */
const perPiece =
  / (?:(?:tren|moi|cho|mot|1|01) )*(?:san pham|sp|cong viec|cv|viec|lan|ho so|van ban|vb|vu viec|thu tuc|nhiem vu|luot|don vi|nguoi)$/;

/** Headings that are a count of units by themselves. */
const unitOfPhrase: ReadonlyMap<string, number> = new Map([
  ...list("so ngay, so ngay cong, so ngay thuc hien, so ngay lam viec, ngay cong").map(
    (name) => [name, minutesOfWorkingDay] as const,
  ),
  ["so buoi", 240],
  ...list("dinh muc gio, gio dinh muc, so gio dinh muc, gio chuan, so gio chuan").map((name) => [name, 60] as const),
  ...phrases.hours.map((name) => [name, 60] as const),
  ...phrases.minutes.map((name) => [name, 1] as const),
]);

/** Search keys of the words that known headings begin with: most texts of a catalogue begin with another one. */
export const firstWordsOfHeadings: ReadonlySet<string> = new Set(
  Object.values(phrases).flatMap((names) => names.map((name) => name.split(" ", 1)[0] ?? "")),
);

interface Name {
  readonly meaning: HeadingMeaning;
  readonly rank: number;
}

const nameByPhrase: ReadonlyMap<string, Name> = new Map(
  meanings().flatMap((meaning) => phrases[meaning].map((phrase, rank) => [phrase, { meaning, rank }] as const)),
);

function meanings(): readonly HeadingMeaning[] {
  return Object.keys(phrases).filter((key): key is HeadingMeaning => key in phrases);
}

/**
 * What a heading says its column holds; `null` when it is no heading that we know. It is matched as a whole, with and
 * without what stands in brackets, else by the known name that most of its words are.
 *
 * @example
 * matchHeading("Thời gian thực hiện (ngày)") // looseTime, with a unit of 480 minutes
 * matchHeading("Hệ số quy đổi về SP1") // coefficient, not as a whole
 */
export function matchHeading(text: string): HeadingMatch | null {
  if (text.length > longestHeading) return null;
  const plain = normalizeText(text);
  // "Thời gian thực hiện (tháng 5)", "(quý)": which period, and nobody's hands-on time.
  if (periodInBrackets.test(plain) && isTime(headingKey(plain.replace(/\([^)]*\)/g, " ")))) return deadline;
  const [whole, outside] = [headingKey(plain), headingKey(plain.replace(/\([^)]*\)/g, " "))];
  const inside = headingKey(/\(([^)]*)\)/.exec(plain)?.[1] ?? "");
  const unit = unitIn(inside) ?? unitAtEnd(outside);
  const bare = unit === null || unitIn(inside) !== null ? outside : (timeAndUnit.exec(outside)?.[1] ?? outside);
  for (const key of [whole, outside, bare]) {
    const name = nameByPhrase.get(key);
    // "Đơn vị tính (sản phẩm đầu ra)": what stands in brackets says what the unit is one of.
    const inner = name?.meaning === "other" ? nameByPhrase.get(inside) : undefined;
    if (name) return { ...(inner ?? name), isWhole: true, unit: unit ?? unitOfPhrase.get(key) ?? null };
  }
  const expanded = bare.replace(shortWord, (word) => longWords.get(word) ?? word);
  const said = nameByPhrase.get(expanded);
  if (said) return { ...said, isWhole: true, unit: unit ?? unitOfPhrase.get(expanded) ?? null };
  const nearest = nearestName(expanded.split(" ")) ?? nameByPhrase.get(withoutNoise(expanded)) ?? null;
  if (nearest?.meaning === "factor" && nearest.rank === unknownFactor && coefficientSign.test(inside)) {
    return { meaning: "coefficient", rank: unknownFactor, isWhole: false, unit: null };
  }
  return nearest && { unit: null, ...nearest, isWhole: false, ...(unit === null ? {} : { unit }) };
}

/** "k", "quy đổi", "so với sản phẩm chuẩn" in the brackets behind a coefficient of another name. */
const coefficientSign = /^k$|\bquy doi\b|\bchuan\b/;
const periodInBrackets = /\((?:tháng|quý|năm|thang|quy|nam)(?: [^)]*)?\)/iu;
const deadline: HeadingMatch = { meaning: "other", isWhole: true, rank: 0, unit: null };

/** Short forms that headings have, and nothing else in them is called so. */
const longWords: ReadonlyMap<string, string> = new Map([
  ...[["tg", "thoi gian"] as const, ["cv", "cong viec"] as const, ["nv", "nhiem vu"] as const],
  ...[["sp", "san pham"] as const, ["kq", "ket qua"] as const, ["hs", "he so"] as const, ["sl", "so luong"] as const],
  ...[["qd", "quy doi"] as const, ["vtvl", "vi tri viec lam"] as const, ["tgtn", "thoi gian tac nghiep"] as const],
  ...[["ct", "chi tiet"] as const, ["dl", "dinh luong"] as const, ["bq", "binh quan"] as const],
]);
const shortWord = /\b[a-z]{2,4}\b/g;

/** Words that only say more of what a heading names: "Sản phẩm cần hoàn thành", "Điểm đề xuất", "Nhiệm vụ theo chức năng". */
function withoutNoise(key: string): string {
  return key.replace(noise, " ").replace(/\s+/g, " ").trim();
}

const noise =
  /\b(?:theo|cua|tung|moi|cac|nhung|can|phai|du kien|de xuat|chu yeu|hoan thanh|thuc te|tuong ung|kem theo|can dat|mot|1|01)\b/g;

/** The search key without a leading number: "3. Sản phẩm" is "san pham". */
function headingKey(text: string): string {
  return searchKey(text).replace(/^\d+ /, "");
}

function unitIn(key: string): number | null {
  const unit = key.replace(/^(?:don vi tinh|don vi|dvt|tinh bang|tinh theo|theo|bang|so|la) /, "");
  return units.get(unit) ?? units.get(unit.replace(perPiece, "")) ?? null;
}

/** "Thời gian thực hiện, giờ", "Thời gian tính theo ngày làm việc", "Thời gian (phút)/sản phẩm". */
function unitAtEnd(key: string): number | null {
  const [, name = "", unit = ""] = timeAndUnit.exec(key) ?? [];
  return unit !== "" && isTime(name) ? unitIn(unit) : null;
}

const timeAndUnit =
  /^(.+?) ((?:(?:tinh theo|tinh bang|theo|bang|don vi tinh|don vi|dvt) )?(?:phut|ph|p|gio|h|g|buoi|ngay|tuan)(?: (?:lam viec|cong|lv))?(?: .*)?)$/;

function isTime(key: string): boolean {
  const meaning = nameByPhrase.get(key.replace(shortWord, (word) => longWords.get(word) ?? word))?.meaning;
  return meaning === "band" || meaning === "looseTime";
}

const longestPhrase = 8;
const longestCode = 4;
const codesOfOthers: ReadonlySet<string> = new Set(
  list("nhan, can, cong, vien, nguoi, ngach, phong, don, thue, ho, tinh"),
);
const unknownFactor = 99;
/** Headings of more words are sentences. */
const mostWords = 24;

/** The longest known name inside the heading, where it is most of it: half of its words, for three words and more a third. */
function nearestName(words: readonly string[]): (Name & Partial<Pick<HeadingMatch, "unit">>) | null {
  if (words.length > mostWords) return null;
  for (let count = Math.min(words.length - 1, longestPhrase); count > 1; count--) {
    if (count * (count > 2 ? 3 : 2) < words.length) break;
    for (let start = 0; start + count <= words.length; start++) {
      const phrase = words.slice(start, start + count).join(" ");
      const name = nameByPhrase.get(phrase);
      if (name && !onlyWhole.has(phrase)) return { ...name, unit: unitOfPhrase.get(phrase) ?? null };
    }
  }
  // "Mã DM", "Mã chỉ tiêu": the office's own codes, unless they are those of people.
  if (words[0] === "ma" && words.length <= longestCode && !words.some((word) => codesOfOthers.has(word))) {
    return { meaning: "code", rank: 99 };
  }
  // A coefficient of something else, such as "Hệ số khu vực", multiplies by itself.
  return words[0] === "he" && words[1] === "so" && words.length <= longestPhrase
    ? { meaning: "factor", rank: unknownFactor }
    : null;
}
