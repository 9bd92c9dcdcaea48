/** Texts of made-up work as offices write them: some ten thousand combinations, so that hardly any comes twice. */
import type { Random } from "./random";

const list = (words: string): readonly string[] => words.split(",").map((word) => word.trim());

const doing = list(`Chuẩn bị, Dự thảo, Rà soát, Góp ý, Thẩm tra, Tổng hợp, Đôn đốc, Cập nhật, Trình ký, Hoàn thiện,
  Theo dõi, Sơ kết, Đối soát, Lấy ý kiến về, Niêm yết, Bổ sung, Điều chỉnh, Gia hạn, Thu hồi, Giải trình`);
const papers = list(`báo cáo tuần, báo cáo quý, tờ trình, kế hoạch năm, công văn phúc đáp, quyết định, giấy mời họp,
  biên bản làm việc, dự toán, hồ sơ thầu, phiếu chuyển, bảng chấm công, thông báo kết luận, quy chế phối hợp,
  đề cương, danh sách trích ngang, hợp đồng, giấy đề nghị, văn bản ủy quyền, sổ theo dõi`);
const matters =
  list(`tiền lương và phụ cấp, nhà công vụ, trường học vùng cao, trạm y tế, đường liên thôn, chợ trung tâm,
  hồ chứa nước, lưới điện hạ thế, rừng phòng hộ, nước sạch, hộ nghèo và cận nghèo, đất nông nghiệp, cấp phép xây dựng,
  khai sinh và khai tử, hòa giải, giao thông đường bộ, bến xe, lễ hội xuân, thư viện, di tích, dịch tả lợn,
  tiêm phòng, thuế môn bài, đấu thầu qua mạng, chữ ký số, một cửa điện tử, camera an ninh, dân quân tự vệ, tuyển quân,
  khiếu nại về bồi thường, tặng kỷ niệm chương, nâng bậc lương, thi nâng ngạch, tập huấn nghiệp vụ, tài sản thanh lý,
  xe công, điện mặt trời, cây ăn quả, chè shan tuyết, du lịch homestay, xuất khẩu nông sản, cửa khẩu phụ, bảo trợ trẻ em,
  người cao tuổi, cai nghiện, tôn tạo nghĩa trang, phòng cháy rừng, sạt lở, sắp xếp thôn bản, số hóa hồ sơ cũ`);
const places =
  list(`phường Lào Cai, xã Y Tý, xã Mường Hum, xã Cốc San, xã Tả Van, xã Bản Liền, xã Nậm Chày, phường Nam Cường,
  xã Phong Hải, xã Xuân Ái, xã Tân Lĩnh, xã Hưng Khánh, thôn Sín Chải, bản Lướt, khu phố 7`);
const partners =
  list(`Phòng Tổ chức, Phòng Kế toán, Phòng Nội chính, Ban Dân tộc, Trung tâm Xúc tiến, Đoàn Thanh niên, Hội Người mù,
  Công ty Cấp thoát nước, Bưu điện, Chi cục Kiểm lâm, Tòa án, Viện kiểm sát, Ban Quản lý dự án, Đài Phát thanh, Liên minh Hợp tác xã`);
const times = list(
  `tháng 1, tháng 6, quý II, quý IV, đầu năm, cuối năm, giai đoạn 2027-2029, kỳ họp thứ 12, ngay khi có yêu cầu, định kỳ`,
);

export interface WorkTexts {
  readonly task: string;
  readonly detail: string;
  readonly output: string;
}

/**
 * One piece of work; 15 % of the details go on in a second line of the cell. As long as the texts of approved catalogues:
 * some 110 characters a task, 115 a detail, 40 an output.
 */
export function drawWork(random: Random): WorkTexts {
  const { pick, chance, below } = random;
  const [paper, matter] = [pick(papers), pick(matters)];
  const number = chance(0.3) ? ` số ${below(900) + 1}/${below(12) + 2015}` : "";
  const whenAndWhere = `${chance(0.6) ? ` ${pick(times)}` : ""}${chance(0.7) ? ` tại ${pick(places)}` : ""}`;
  const partner = chance(0.5) ? `, phối hợp với ${pick(partners)} và ${pick(partners)}` : "";
  const basis = chance(0.5) ? `; căn cứ Kế hoạch số ${below(400) + 1}/KH-UBND của ${pick(places)}` : "";
  const step = chance(0.15) ? `\n- Lần ${below(4) + 1}: gửi ${pick(partners)} cho ý kiến trước khi trình` : "";
  const goal = chance(0.4) ? "đã ký" : `gửi ${pick(partners)}`;
  return {
    task: `${pick(doing)} việc ${matter}, ${pick(matters)} tại ${pick(places)} theo chương trình công tác ${pick(times)} (nhiệm vụ ${below(9000) + 1000})`,
    detail: `${pick(doing)} ${paper}${number} về ${matter}${whenAndWhere}${partner}${basis}${step}`,
    output: `${paper.charAt(0).toUpperCase()}${paper.slice(1)} về ${chance(0.5) ? matter : pick(matters)} ${goal}`,
  };
}

export const drawSection = ({ pick }: Random): string => `LĨNH VỰC ${pick(matters).toUpperCase()}`;
export const drawNote = ({ pick }: Random): string => `Theo ${pick(papers)} của ${pick(partners)}`;
