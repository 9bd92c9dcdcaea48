/** Work of a province's departments, in words that nobody looked at when the comparison of products was made. */
import type { WorkSource } from "../../catalogue/likeness/rewordings";

const list = (words: string): readonly string[] => words.split(",").map((word) => word.trim());

const acts = list(`Rà soát, Soạn thảo, Tổng hợp, Thẩm định, Xử lý, Trả lời, Lưu trữ, Tiếp nhận, Đôn đốc, Khảo sát,
  Lấy mẫu, Kiểm kê, Cập nhật, Phân tích, Biên tập, Nhập liệu, Đăng ký, Bàn giao, Bảo dưỡng, Vận hành, Tra cứu,
  Giải trình, Hiệu đính, Quan trắc, Đo đạc, Chỉnh lý, Xác nhận, Theo dõi, Lập dự toán, Đánh giá`);
const papers =
  list(`báo cáo, kế hoạch, văn bản, quyết định, hồ sơ, biên bản, tờ trình, công văn, thông báo, phiếu khảo sát,
  bảng tổng hợp, đề cương, hướng dẫn, nghị quyết, phương án, lý lịch thiết bị, sổ tay, bản vẽ, thuyết minh,
  hợp đồng, phụ lục, danh mục, biểu mẫu, bảng kê, chứng thư, giấy phép, kịch bản, tin bài, cơ sở dữ liệu`);
const matters =
  list(`cải cách hành chính, thủ tục hành chính, chuyển đổi số, an toàn thông tin, đầu tư công, giải phóng mặt bằng,
  nuôi cá lồng, giống lúa thuần, sâu bệnh hại chè, vắc xin lở mồm long móng, cấp mã số vùng trồng, truy xuất nguồn gốc,
  hồ đập xung yếu, kè chống sạt lở, cầu dân sinh, biển báo giao thông, luồng tuyến xe khách, kiểm định phương tiện,
  đăng kiểm tàu cá, bến khách ngang sông, trạm biến áp, điện gió, cụm công nghiệp, kiểm định xăng dầu, hàng giả, hội chợ thương mại,
  sàn giao dịch nông sản, dự trữ muối, nhãn hiệu tập thể, đo lường chất lượng, bức xạ hạt nhân, đề tài khoa học,
  sáng kiến cấp cơ sở, đèn tín hiệu, quy hoạch chung đô thị, cốt nền xây dựng, nhà ở xã hội, nhà trọ công nhân, cây xanh đường phố,
  thoát nước thải, bãi chôn lấp, quan trắc không khí, đa dạng sinh học, khí tượng thủy văn, tài nguyên nước ngầm, đo vẽ địa chính,
  giá đất cụ thể, đấu giá quyền sử dụng đất, cưỡng chế thu hồi đất, cho thuê đất, học bổng học sinh giỏi, sách giáo khoa, thi tốt nghiệp,
  tuyển sinh lớp sáu, thiết bị dạy học, dạy thêm, bếp ăn bán trú, tiêm chủng mở rộng, đấu thầu thuốc, chứng chỉ hành nghề dược,
  hiến máu, sốt xuất huyết, vệ sinh lao động, khám nghĩa vụ, phục hồi chức năng, trợ giúp pháp lý, công chứng viên, giám định tư pháp,
  đấu giá tài sản, luật sư tập sự, thừa phát lại, thi hành án dân sự, lý lịch tư pháp, nuôi con nuôi, quốc tịch,
  bảo tàng tỉnh, đoàn nghệ thuật, giải chạy việt dã, bơi cứu đuối, gia đình văn hóa, quảng cáo ngoài trời, karaoke, hướng dẫn viên,
  cơ sở lưu trú, báo chí địa phương, phát thanh cơ sở, trạm thu phát sóng, bưu chính, xuất bản phẩm, tem xác thực,
  lao động nước ngoài, bảo hiểm thất nghiệp, tai nạn lao động, mộ liệt sĩ, trẻ em bỏ học, bạo lực gia đình, xóa mù chữ, định canh định cư,
  chợ phiên vùng biên, chỉ dẫn địa lý, hòa giải lao động, ngân sách nhà nước, nợ đọng xây dựng, cổ phần hóa, hộ kinh doanh, tín dụng chính sách`);
const bodies =
  list(`ủy ban nhân dân tỉnh, hội đồng nhân dân tỉnh, lãnh đạo sở, văn phòng sở, chi cục thủy lợi, trung tâm khuyến nông,
  ban quản lý dự án giao thông, thanh tra sở, phòng kế hoạch tài chính, trung tâm kiểm nghiệm, bệnh viện đa khoa, trường chuyên,
  kho bạc, cục thống kê, liên đoàn lao động, hội cựu chiến binh, ban dân tộc, công ty môi trường, đội quản lý thị trường, trung tâm lưu trữ`);
const times =
  list(`hằng tháng, hằng quý, hằng năm, quý I, quý III, 6 tháng cuối năm, năm 2026, năm 2028, giai đoạn 2026-2030, đợt 1, đợt 2,
  vụ đông xuân, mùa khô, trước ngày khai giảng, sau kiểm toán, kỳ họp thường lệ, khi có dịch, dịp Quốc khánh, theo đơn đề nghị`);

export const departmentTexts: WorkSource = ({ pick, chance }) => {
  const [act, paper, matter] = [pick(acts), pick(papers), pick(matters)];
  const second = chance(0.4) ? `, ${pick(acts).toLowerCase()}` : "";
  const whom = chance(0.6) ? `, gửi ${pick(bodies)}` : "";
  return {
    task: `${pick(acts)} ${matter} thuộc ${pick(bodies)}`,
    detail: `${act}${second} ${paper} về ${matter} ${pick(times)}${whom}`,
    output: chance(0.6) ? `${paper} ${matter}` : paper,
  };
};
