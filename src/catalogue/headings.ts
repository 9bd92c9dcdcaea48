/**
 * What the columns of a catalogue are called in real life (LC's template, ST Phụ lục I and III, and the many
 * files made from them), as search keys: without diacritics, case and punctuation.
 */
import { normalizeText } from "../text/normalize";
import { searchKey } from "../text/search-key";
import type { CatalogueField } from "./catalogue-row";

/** "criterion": one of the four criteria that sum to the points (ST). "other": a heading that is none of ours. */
export type HeadingMeaning = CatalogueField | "criterion" | "other";

export interface HeadingMatch {
  readonly meaning: HeadingMeaning;
  /** The whole heading was known, not only its first words. */
  readonly isWhole: boolean;
  /** 0 for the best-known name of that meaning. */
  readonly rank: number;
}

/** Longer texts are sentences, not headings. */
const longestHeading = 600;

/** Best-known name first: where two columns of a sheet share a meaning, the earlier name wins. */
const phrases: Readonly<Record<HeadingMeaning, readonly string[]>> = {
  ordinal: list("stt, tt, so tt, so thu tu, thu tu"),
  code: list(`
    ma cv, ma cong viec, ma so cong viec, ma san pham, ma sp, ma sp cv, ma san pham cong viec, ma nhiem vu,
    ma nv, ma hieu, ma so, ma dinh danh, ma danh muc, ma san pham cv`),
  unit: list(`
    phong, phong ban, phong ban chuyen mon, phong chuyen mon, phong ban don vi, phong don vi, don vi,
    don vi thuc hien, don vi chu tri, don vi phu trach, don vi cong tac, don vi phong, bo phan,
    phong thuc hien, phong phu trach, co quan don vi, ten phong, ten don vi, ten phong ban`),
  task: list(`
    ten nhiem vu, nhiem vu, nhiem vu cong viec, ten nhiem vu cong viec, nhiem vu chinh, noi dung nhiem vu,
    nhom nhiem vu, nhom cong viec, dau viec, ten dau viec, ten cong viec, mang cong viec, chuc nang nhiem vu,
    nhiem vu duoc giao, nhiem vu lon, ten cong viec nhiem vu, cong viec nhiem vu, nhiem vu chuc nang`),
  detail: list(`
    cong viec chi tiet, chi tiet cong viec, cong viec cu the, mo ta cong viec, noi dung cong viec, cong viec,
    noi dung chi tiet, noi dung thuc hien, cac buoc thuc hien, cac buoc, buoc thuc hien, mo ta chi tiet,
    nhiem vu chi tiet, nhiem vu cu the, ten cong viec chi tiet, cv chi tiet, chi tiet, cong viec thuc hien,
    noi dung cong viec chi tiet, mo ta cong viec chi tiet, noi dung`),
  output: list(`
    san pham dau ra, sp dau ra, san pham, ten san pham, ten san pham dau ra, dau ra, ket qua dau ra,
    san pham ket qua, ket qua san pham, san pham hoan thanh, san pham cong viec, ten san pham cong viec,
    san pham ket qua dau ra, ket qua san pham dau ra, san pham cu the, ket qua, san pham trung gian`),
  group: list(`
    phan nhom, nhom, muc do phuc tap, do phuc tap, phan nhom muc do phuc tap, nhom muc do phuc tap,
    phan nhom ve muc do phuc tap, nhom phuc tap, phan loai muc do phuc tap, nhom do phuc tap, muc do,
    phan nhom phuc tap, phan nhom do phuc tap, phan nhom cong viec, nhom san pham, nhom san pham cong viec,
    phan nhom san pham, phan nhom san pham cong viec, phan loai nhom, phan nhom nhiem vu`),
  band: list(`
    dinh luong thoi gian, dinh luong, thoi gian tac nghiep binh quan, thoi gian tac nghiep,
    thoi gian thuc hien, thoi gian, khung thoi gian, thoi luong, dinh muc thoi gian, thoi gian binh quan,
    thoi gian hoan thanh, thoi gian dinh luong, dinh luong ve thoi gian, thoi gian tac nghiep trung binh,
    dinh luong thoi gian thuc hien`),
  minutes: list(`
    so phut, phut, so phut tac nghiep, so phut thuc hien, thoi gian phut, thoi gian thuc hien phut,
    thoi gian tac nghiep phut, thoi gian tac nghiep binh quan phut, so phut cu the, phut tac nghiep`),
  hours: list(`
    so gio, so gio thuc hien, so gio ho tro, gio ho tro, so gio lam viec, thoi gian gio,
    thoi gian thuc hien gio`),
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
    diem san pham cong viec`),
  level: list("muc, muc diem, cap do, muc cong viec, moc, moc diem, muc phu luc 3, muc do cong viec"),
  coefficient: list(`
    he so quy doi, he so, hs quy doi, he so k, k, he so san pham, he so quy doi san pham cong viec,
    he so cong viec`),
  note: list(`
    ghi chu, ghi chep, chu thich, dien giai, san pham chuan, sp chuan, don vi chuan, don vi san pham chuan,
    san pham cong viec chuan, don vi san pham cong viec chuan, cong viec chuan`),
  criterion: list(`
    do kho, do kho sang tao, tinh sang tao, do kho tinh sang tao, quy trinh, quy trinh khoi luong thoi gian,
    khoi luong thoi gian, phoi hop, muc do phoi hop, tinh phoi hop, pham vi, pham vi cap duyet,
    pham vi cap phe duyet`),
  other: list("don vi tinh, dvt, so luong giao, nhom diem, ngay, han, thoi han"),
};

function list(names: string): readonly string[] {
  return names.split(",").map((name) => name.trim());
}

/** Too common at the head of ordinary text to say anything there; known only when they stand alone. */
const onlyWhole: ReadonlySet<string> = new Set(
  list(`
    stt, tt, k, muc, moc, diem, phut, nhom, phong, don vi, noi dung, quy trinh, phoi hop, pham vi, chi tiet,
    ket qua, dau ra, ngay, han, so lan, cong viec, do kho`),
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

/** What a heading says its column holds; `null` when it is no heading that we know. */
export function matchHeading(text: string): HeadingMatch | null {
  if (text.length > longestHeading) return null;
  const plain = normalizeText(text);
  const keys = [plain, plain.replace(/\([^)]*\)/g, " ")].map((each) => searchKey(each).replace(/^\d+ /, ""));
  for (const key of keys) {
    const name = nameByPhrase.get(key);
    if (name) return { ...name, isWhole: true };
  }
  return matchFirstWords(keys[1] ?? "");
}

/** The longest known phrase that the heading begins with. */
function matchFirstWords(key: string): HeadingMatch | null {
  const words = key.split(" ");
  for (let count = Math.min(words.length - 1, 8); count > 0; count--) {
    const phrase = words.slice(0, count).join(" ");
    const name = nameByPhrase.get(phrase);
    if (name && !onlyWhole.has(phrase)) return { ...name, isWhole: false };
  }
  return null;
}
