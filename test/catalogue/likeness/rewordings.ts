/**
 * Products said in other words, by named ways in which people do it; and products that look alike and are others. Of two
 * kinds of work: `tuning` texts were looked at when the comparison was made, `heldOut` ones were not.
 */
import { defaultWording } from "../../../src/catalogue/likeness/default-wording";
import type { Random } from "../../bench/random";
import { drawWork, type WorkTexts } from "../../bench/work-texts";

export const ways = ["wordOrder", "synonyms", "abbreviations", "noDiacritics", "slip", "fillers", "mixed"] as const;
export type Way = (typeof ways)[number];

export type WorkSource = (random: Random) => WorkTexts;

const list = (words: string): readonly string[] => words.split(",").map((word) => word.trim());

/** Texts as offices write them, with forms that synonyms and short forms are known for. */
function sourceOf(vocabulary: {
  readonly acts: readonly string[];
  readonly papers: readonly string[];
  readonly matters: readonly string[];
  readonly bodies: readonly string[];
  readonly times: readonly string[];
}): WorkSource {
  return ({ pick, chance }) => {
    const { acts, papers, matters, bodies, times } = vocabulary;
    const [act, paper, matter, body] = [pick(acts), pick(papers), pick(matters), pick(bodies)];
    const second = chance(0.5) ? `, ${pick(acts).toLowerCase()}` : "";
    return {
      task: `${pick(acts)} ${matter} của ${body}`,
      detail: `${act}${second} ${paper} về ${matter} ${pick(times)}${chance(0.6) ? `, trình ${pick(bodies)}` : ""}`,
      output: chance(0.5) ? `${paper} ${matter}` : paper,
    };
  };
}

const tuningTexts = sourceOf({
  acts: list("Soạn thảo, Tổng hợp, Rà soát, Thẩm định, Tiếp nhận, Xử lý, Đôn đốc, Lưu trữ, Trả lời, Theo dõi"),
  papers: list("báo cáo, kế hoạch, văn bản, quyết định, thông báo, hồ sơ, biên bản, công văn, tờ trình, giấy mời"),
  matters:
    list(`cải cách hành chính, thủ tục hành chính, chuyển đổi số, giải phóng mặt bằng, an toàn thực phẩm, đầu tư công,
    cấp mới giấy phép xây dựng, cấp lại giấy phép xây dựng, giao đất ở, thu hồi đất ở, khai sinh, khai tử, hộ nghèo,
    thi đua khen thưởng, phòng cháy chữa cháy, bảo hiểm y tế, nông thôn mới, trồng rừng, chăn nuôi, hòa giải cơ sở`),
  bodies: list("ủy ban nhân dân xã, hội đồng nhân dân xã, lãnh đạo văn phòng, phòng Kinh tế, phòng Văn hóa"),
  times: list("hằng tháng, hằng quý, hằng năm, quý I, quý III, đột xuất, năm 2026, giai đoạn 2026-2030"),
});

const heldOutTexts = sourceOf({
  acts: list(`Dự thảo, Kiểm tra, Giải quyết, Tham gia góp ý, Phúc đáp, Cập nhật, Hướng dẫn, Thẩm tra, Thống kê, Lập dự toán,
    Đối chiếu, Niêm yết, Tập huấn, Nghiệm thu, Quyết toán, Công khai, Phân loại, Xác minh, Điều tra, Giám sát`),
  papers:
    list(`kế hoạch, báo cáo chuyên đề, văn bản hướng dẫn, nghị quyết, chương trình phối hợp, phiếu trình, đề án, quy chế,
    danh sách, biểu số liệu, hợp đồng, giấy chứng nhận, phương án, bản đồ, sổ theo dõi, thông báo, quyết định, tờ trình`),
  matters:
    list(`cấp giấy chứng nhận quyền sử dụng đất lần đầu, cấp đổi giấy chứng nhận quyền sử dụng đất, chuyển mục đích sử dụng đất,
    đăng ký kết hôn, xác nhận tình trạng hôn nhân, chứng thực chữ ký, trợ cấp người cao tuổi, trợ cấp trẻ mồ côi, dạy nghề,
    xuất khẩu lao động, phòng chống tham nhũng, phổ biến giáo dục pháp luật, tiêm phòng dại, kiểm dịch động vật, cấp nước sạch,
    chiếu sáng công cộng, thu gom rác thải, vệ sinh môi trường, bảo vệ rừng, khai thác khoáng sản, an toàn giao thông, bến thủy,
    phổ cập tiểu học, phổ cập mầm non, y tế học đường, di tích lịch sử, lễ hội đình làng, thể dục thể thao, thư viện xã, nhà văn hóa thôn,
    tuyển quân, dân quân thường trực, quản lý cư trú, cai nghiện ma túy, ngân sách nhà nước, thu phí bến bãi, mua sắm tài sản công,
    thanh lý xe ô tô, dịch vụ công trực tuyến, công nghệ thông tin, hợp tác xã nông nghiệp, kênh mương nội đồng, đê điều, hồ chứa`),
  bodies:
    list(`ủy ban nhân dân phường, hội đồng nhân dân tỉnh, mặt trận tổ quốc, lãnh đạo sở, văn phòng đăng ký, phòng Nội vụ,
    phòng Tư pháp, ban quản lý dự án, trung tâm phục vụ, công an phường, trạm y tế, trường trung học, hội nông dân, đoàn thanh niên`),
  times:
    list(`hằng tuần, hằng quý, định kỳ, 6 tháng đầu năm, 9 tháng, quý II, quý IV, năm 2027, trước kỳ họp, sau thanh tra,
    nhiệm kỳ 2026-2031, khi hết hạn, trong mùa mưa, dịp Tết`),
});

export const sources = {
  tuning: [tuningTexts, drawWork],
  heldOut: [heldOutTexts],
} satisfies Record<string, readonly WorkSource[]>;

/** The same product by a way of saying it differently; `null` where its words do not lend themselves to it. */
export function reworded(work: WorkTexts, way: Way, random: Random): WorkTexts | null {
  if (way === "mixed") {
    const [one, two] = [
      random.pick(["synonyms", "wordOrder"]),
      random.pick(["abbreviations", "fillers", "noDiacritics", "slip"]),
    ];
    const first = isWay(one) ? (reworded(work, one, random) ?? work) : work;
    return isWay(two) ? (reworded(first, two, random) ?? (first === work ? null : first)) : null;
  }
  const changed = makers[way](work, random);
  return changed && JSON.stringify(changed).toLowerCase() !== JSON.stringify(work).toLowerCase() ? changed : null;
}

function isWay(name: string): name is Exclude<Way, "mixed"> {
  return name !== "mixed" && (ways as readonly string[]).includes(name);
}

const makers: Record<Exclude<Way, "mixed">, (work: WorkTexts, random: Random) => WorkTexts | null> = {
  wordOrder: (work, random) => onDetail(work, (text) => reorder(text, random)),
  synonyms: (work, random) => onEach(work, (text) => withSynonym(text, random)),
  abbreviations: (work) => onEach(work, abbreviated),
  noDiacritics: (work, random) => (random.chance(0.5) ? onEach(work, bare) : onDetail(work, bare)),
  slip: (work, random) => onDetail(work, (text) => mistyped(text, random)),
  fillers: (work, random) => onDetail(work, (text) => withFiller(text, random)),
};

function onDetail(work: WorkTexts, change: (text: string) => string): WorkTexts {
  return { ...work, detail: change(work.detail) };
}

function onEach({ task, detail, output }: WorkTexts, change: (text: string) => string): WorkTexts {
  return { task: change(task), detail: change(detail), output: change(output) };
}

function bare(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}

/** Parts between commas change places, or the time comes first. */
function reorder(text: string, { below }: Random): string {
  const parts = text.split(", ");
  if (parts.length > 1) {
    const at = 1 + below(parts.length - 1);
    return [...parts.slice(at), ...parts.slice(0, at)].join(", ");
  }
  const about = text.indexOf(" về ");
  return about < 0 ? text : `${text.slice(about + 4)}: ${text.slice(0, about)}`;
}

function withSynonym(text: string, random: Random): string {
  for (const group of defaultWording.synonyms) {
    for (const phrase of group) {
      const found = new RegExp(`(?<![\\p{L}])${phrase}(?![\\p{L}])`, "iu").exec(text);
      // "Quý II" is no every quarter, the year's end no every end, and "chứng nhận" no receipt.
      const after = text.slice((found?.index ?? 0) + phrase.length);
      const isPart = !phrase.includes(" ") && !/(?:^|, )$/.test(text.slice(0, found?.index ?? 0));
      if (!found || isPart || /^ [IVX\d]/.test(after) || /(?:đầu|cuối) $/.test(text.slice(0, found.index))) continue;
      const others = group.filter((each) => each !== phrase);
      return text.slice(0, found.index) + random.pick(others) + text.slice(found.index + phrase.length);
    }
  }
  return text;
}

function abbreviated(text: string): string {
  let changed = text;
  for (const [short, long] of Object.entries(defaultWording.abbreviations)) {
    changed = changed.replace(new RegExp(`(?<![\\p{L}])${long}(?![\\p{L}])`, "giu"), short);
  }
  return changed;
}

/** Where people put them: before what it is about, behind a comma, at the end. */
function withFiller(text: string, random: Random): string {
  const way = random.below(3);
  if (way === 0 && text.includes(" về "))
    return text.replace(" về ", ` về ${random.pick(["công tác", "việc", "các"])} `);
  if (way === 1 && text.includes(", ")) return text.replace(", ", `, ${random.pick(["kịp thời", "và", "tham mưu"])} `);
  return `${text} ${random.pick(["theo quy định", "kịp thời", "đầy đủ", "có liên quan", "theo đúng quy định"])}`;
}

const neighbours: Readonly<Record<string, string>> = { a: "s", n: "m", o: "p", h: "j", c: "v", t: "r", g: "f", i: "u" };

/** A letter left out, typed twice, in its neighbour's place, or one of its neighbours on the keyboard; or no tone. */
function mistyped(text: string, random: Random): string {
  const words = text.split(" ");
  const long = words.flatMap((word, place) => (/^\p{L}{4,}$/u.test(word) ? [place] : []));
  const place = long[random.below(long.length)];
  if (place === undefined) return text;
  const word = words[place] ?? "";
  const at = 1 + random.below(word.length - 2);
  const letter = word[at] ?? "";
  const forms = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + (word[at + 1] ?? "") + letter + word.slice(at + 2),
    word.slice(0, at) + (neighbours[letter] ?? "w") + word.slice(at + 1),
  ];
  words[place] = random.pick(forms);
  return words.join(" ");
}

/** Another product in nearly the same words. */
export function lookAlike(work: WorkTexts, source: WorkSource, random: Random): WorkTexts | null {
  const other = source(random);
  const swaps = [
    ["cấp mới", "cấp lại"],
    ["giao đất", "thu hồi đất"],
    ["lần đầu", "bổ sung"],
    ["hằng quý", "hằng năm"],
    ["quý II", "quý IV"],
    ["khai sinh", "khai tử"],
    ["báo cáo", "kế hoạch"],
    ["thẩm định", "phê duyệt"],
    ["kiểm tra", "giám sát"],
    ["phường", "tỉnh"],
    ["2026", "2027"],
  ] as const;
  const fitting = swaps.filter(([one, two]) => work.detail.includes(one) !== work.detail.includes(two));
  const swap = fitting[random.below(fitting.length)];
  if (swap && random.chance(0.6)) {
    const [one, two] = work.detail.includes(swap[0]) ? swap : [swap[1], swap[0]];
    return onEach(work, (text) => text.replaceAll(one, two));
  }
  return random.chance(0.5) ? { ...work, detail: other.detail } : { ...work, output: `${other.output} ${other.task}` };
}
