/** Sentences as offices write them, in composed Unicode, with the foreign words and signs that stand among them. */
import type { Random } from "../bench/random";

const list = (words: string): readonly string[] => words.split(",").map((word) => word.trim());

const doing = list(`Soạn thảo, Rà soát, Thẩm định, Tổng hợp, Kiểm tra, Đôn đốc, Báo cáo, Cấp lại, Thu hồi, Ðăng, Lái xe,
  Chỉ đạo, Hướng dẫn, Xây dựng, Lưu trữ, Giải quyết, Tiếp công dân, Ghi biên bản, Phát hành, Chuẩn bị, In ấn, Kê khai`);
const things =
  list(`báo cáo tháng, kế hoạch năm, tờ trình, giấy phép, hồ sơ, danh sách, văn bản đến, công văn, phiếu trình,
  biên bản, dự toán, quyết định, bản đồ, thông báo, sổ theo dõi, hợp đồng, giấy mời, bảng lương, quy chế, trang tin`);
/** Without a letter that only Unicode has. */
const bare =
  list(`báo cáo, lái xe, kê khai, tài chính, hành chính, công an, giao thông, thi hành án, trình ký, khai tử, lâu dài,
  hàng tháng, xã hội, tài sản công, thông tin, công tác dân vận, lao công, cà phê, xe máy, chính sách, khoáng sản, bé, tê giác`);
const foreign =
  list(`café, Müller, Nestlé, façade, naïve, São Paulo, Citroën, Ångström, El Niño, résumé, à la carte, Zürich,
  Señor, Noël, Saïgon, Hanoï, crème brûlée, Curaçao, Malmö, smørrebrød, François, Besançon, vis-à-vis, déjà vu, Loïc, où, dû,
  piñata, Köln, für, Tromsø, Provençal, coöperation, Straße, Gruß, Łódź, Škoda, Dvořák, Háček, Mañana, Pelé, Renée, Anaïs`);
const signs =
  list(`®, ©, ™, ±, °C, µm, 5 µm, 12 µg/m³, §, § 5, «hai», « một », “ba”, ‘bốn’, m², m³, ½, ¼, 10–15 %, ×, 3 × 4,
  m×n, N·m, kW·h, ÷, ¹, ghi chú¹, 1ª, nº 5, º, €, £, ¥, 5 ¢, ·, •, …, –, —, Ø 21, Ø, ¶, ¬, ¦, Acme®, Windows®, ©2024, Ω, α, β, Δt, μg,
  ≤ 5, ≥ 3, ≈, →, ✓, №, ‰, C++, A&B, e-mail@x.vn, http://x.vn/?a=1&b=2, 335/2025/NĐ-CP, СССР, Москва, Αθήνα, pH, ð, þ, Þór`);
const places =
  list(`tại UBND xã Đông Hà, ở phường Ðông, trên địa bàn tỉnh, của HĐND, theo Điều 12, trong quý II, ở Đắk Lắk, tại Huế,
  của sở, theo giờ, ở thôn Lô Lô, tại Krông Búk, cho cán bộ, về TTHC, thuộc Đảng ủy, ở đâu, về ô tô, theo mẫu, tại trụ sở`);

/** One in four has no letter that only Unicode has, and one in five is foreign words and signs alone. */
export function drawSentence({ pick, chance, below }: Random): string {
  const withoutEth = (text: string) => text.replaceAll("Ð", "Đ");
  if (chance(0.2)) return [pick(foreign), pick(signs), pick(foreign)].slice(0, 1 + below(3)).join(" ");
  const odd = chance(0.5) ? ` ${pick(chance(0.5) ? foreign : signs)}` : "";
  if (chance(0.25)) return inCase(`${pick(bare)} ${pick(bare)}${odd}${chance(0.5) ? `, ${pick(bare)}` : ""}`, below(3));
  return withoutEth(
    inCase(`${pick(doing)} ${pick(things)}${odd} ${pick(places)}${chance(0.3) ? "; " + pick(bare) : ""}`, below(6)),
  );
}

function inCase(text: string, way: number): string {
  if (way === 0) return text.toUpperCase();
  return way === 1 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
