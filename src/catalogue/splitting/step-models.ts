/**
 * How usual work is done, step by step, each with the product that it leaves (LC point 1: "từng nhiệm vụ cũng phải có
 * sản phẩm"). Plain data in the words of officials; `{}` stands for what the work is about, such as "hội nghị tổng kết
 * năm". Suggestions of ours, for a person to change: an office's own procedure counts.
 */
export interface StepModel {
  /** By the words that a task of this kind has. The word that stands first in a task tells its kind. */
  readonly words: readonly string[];
  /** What `{}` says where the row itself names nothing. */
  readonly otherwise: string;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly detail: string;
  readonly output: string;
}

export const stepModels = {
  conference: {
    words: [...["hội nghị", "hội thảo", "tọa đàm", "cuộc họp", "phiên họp", "kỳ họp", "họp", "đại hội"]],
    otherwise: "hội nghị",
    steps: [
      { detail: "Xây dựng kế hoạch, chương trình, dự toán kinh phí tổ chức {}", output: "Kế hoạch tổ chức {}" },
      { detail: "Lập danh sách đại biểu, soạn thảo và gửi giấy mời dự {}", output: "Giấy mời dự {}" },
      { detail: "Chuẩn bị báo cáo, tham luận, bài phát biểu tại {}", output: "Bộ tài liệu phục vụ {}" },
      { detail: "Bố trí địa điểm, đón tiếp đại biểu, ghi biên bản {}", output: "Biên bản {}" },
      { detail: "Soạn thảo thông báo kết luận {}", output: "Thông báo kết luận {}" },
      { detail: "Thanh toán, quyết toán kinh phí tổ chức {}", output: "Hồ sơ quyết toán kinh phí tổ chức {}" },
    ],
  },
  training: {
    words: [
      ...["tập huấn", "lớp tập huấn", "khóa tập huấn", "hội nghị tập huấn", "lớp bồi dưỡng", "khóa bồi dưỡng"],
      ...["bồi dưỡng kiến thức", "bồi dưỡng nghiệp vụ", "bồi dưỡng kỹ năng", "bồi dưỡng chính trị"],
      ...["đào tạo, bồi dưỡng", "lớp đào tạo", "khóa đào tạo", "đào tạo nghề", "lớp dạy nghề"],
    ],
    otherwise: "lớp tập huấn",
    steps: [
      { detail: "Khảo sát nhu cầu, xây dựng kế hoạch, dự toán kinh phí tổ chức {}", output: "Kế hoạch tổ chức {}" },
      { detail: "Mời báo cáo viên, biên soạn tài liệu {}", output: "Bộ tài liệu {}" },
      { detail: "Lập danh sách học viên, soạn thảo và gửi giấy triệu tập dự {}", output: "Giấy triệu tập dự {}" },
      { detail: "Bố trí địa điểm, đón tiếp, điểm danh học viên dự {}", output: "Bảng điểm danh học viên dự {}" },
      { detail: "Kiểm tra, đánh giá cuối khóa, tổng hợp kết quả {}", output: "Báo cáo kết quả {}" },
      { detail: "Thanh toán, quyết toán kinh phí tổ chức {}", output: "Hồ sơ quyết toán kinh phí tổ chức {}" },
    ],
  },
  event: {
    words: [
      ...["hội thi", "cuộc thi", "hội diễn", "hội thao", "hội khỏe", "liên hoan", "ngày hội", "lễ hội", "lễ kỷ niệm"],
      ...["lễ phát động", "lễ công bố", "lễ ra quân", "lễ trao", "lễ khai mạc", "lễ khánh thành", "giải thể thao"],
      ...["giải bóng", "lễ giao nhận quân", "lễ khai giảng"],
    ],
    otherwise: "buổi lễ",
    steps: [
      { detail: "Xây dựng kế hoạch, dự toán kinh phí tổ chức {}", output: "Kế hoạch tổ chức {}" },
      { detail: "Soạn thảo kịch bản, chương trình hoặc thể lệ {}", output: "Chương trình {}" },
      { detail: "Lập danh sách khách mời, soạn thảo và gửi giấy mời dự {}", output: "Giấy mời dự {}" },
      { detail: "Chuẩn bị địa điểm, trang trí, hậu cần phục vụ {}", output: "Bảng phân công phục vụ {}" },
      { detail: "Phục vụ, theo dõi, tổng hợp kết quả {}", output: "Báo cáo kết quả {}" },
      { detail: "Thanh toán, quyết toán kinh phí tổ chức {}", output: "Hồ sơ quyết toán kinh phí tổ chức {}" },
    ],
  },
  inspection: {
    words: ["kiểm tra", "thanh tra", "giám sát", "hậu kiểm", "phúc tra"],
    otherwise: "kiểm tra",
    steps: [
      { detail: "Nắm tình hình, xây dựng kế hoạch {}", output: "Kế hoạch {}" },
      { detail: "Soạn thảo quyết định thành lập đoàn {}", output: "Dự thảo quyết định thành lập đoàn {}" },
      { detail: "Xây dựng đề cương báo cáo, gửi đơn vị chuẩn bị phục vụ {}", output: "Đề cương báo cáo phục vụ {}" },
      { detail: "Tiến hành {}, ghi biên bản làm việc", output: "Biên bản {}" },
      { detail: "Tổng hợp, xây dựng báo cáo kết quả {}", output: "Báo cáo kết quả {}" },
      { detail: "Soạn thảo kết luận {}, theo dõi việc khắc phục", output: "Thông báo kết luận {}" },
    ],
  },
  legalDocument: {
    words: [
      ...["nghị quyết", "văn bản quy phạm pháp luật", "văn bản QPPL", "VBQPPL", "nghị định", "thông tư", "quy chế"],
      ...["xây dựng quy định", "soạn thảo quy định", "ban hành quy định", "dự thảo quy định"],
      ...["xây dựng quyết định", "soạn thảo quyết định", "ban hành quyết định", "dự thảo quyết định"],
    ],
    otherwise: "văn bản",
    steps: [
      { detail: "Rà soát căn cứ pháp lý, đánh giá thực trạng để xây dựng {}", output: "Báo cáo đánh giá thực trạng" },
      { detail: "Soạn thảo {}", output: "Dự thảo {}" },
      { detail: "Lấy ý kiến cơ quan, tổ chức, cá nhân liên quan về dự thảo {}", output: "Công văn lấy ý kiến" },
      {
        detail: "Tổng hợp, tiếp thu, giải trình ý kiến góp ý dự thảo {}",
        output: "Bảng tổng hợp, giải trình ý kiến góp ý",
      },
      { detail: "Gửi thẩm định, chỉnh lý dự thảo {} theo ý kiến thẩm định", output: "Hồ sơ đề nghị thẩm định" },
      { detail: "Hoàn thiện hồ sơ, trình ban hành {}", output: "Tờ trình ban hành {}" },
    ],
  },
  petition: {
    words: [
      ...["khiếu nại", "tố cáo", "đơn thư", "KNTC", "tranh chấp", "đơn kiến nghị", "đơn phản ánh"],
      ...["tiếp nhận đơn", "phân loại đơn", "xử lý đơn", "giải quyết đơn", "đơn của công dân"],
    ],
    otherwise: "đơn",
    steps: [
      { detail: "Tiếp nhận, phân loại, đề xuất xử lý {}", output: "Phiếu đề xuất xử lý" },
      { detail: "Nghiên cứu hồ sơ, xây dựng kế hoạch xác minh {}", output: "Kế hoạch xác minh" },
      { detail: "Làm việc với các bên liên quan, thu thập tài liệu xác minh {}", output: "Biên bản làm việc" },
      { detail: "Tổng hợp kết quả xác minh, đề xuất hướng giải quyết {}", output: "Báo cáo kết quả xác minh" },
      { detail: "Soạn thảo văn bản giải quyết, trả lời {}", output: "Dự thảo văn bản giải quyết" },
      { detail: "Theo dõi việc thực hiện, lập hồ sơ giải quyết {}", output: "Hồ sơ vụ việc" },
    ],
  },
  answer: {
    words: [
      ...["kiến nghị", "phản ánh", "PAKN", "chất vấn", "ý kiến cử tri", "kiến nghị của cử tri", "câu hỏi của công dân"],
      ...["phản ánh, kiến nghị", "ý kiến phản ánh"],
    ],
    otherwise: "kiến nghị",
    steps: [
      { detail: "Tiếp nhận, phân loại, đề xuất xử lý {}", output: "Phiếu đề xuất xử lý" },
      { detail: "Gửi cơ quan, đơn vị liên quan cho ý kiến về {}", output: "Công văn lấy ý kiến" },
      { detail: "Tổng hợp thông tin, số liệu để trả lời {}", output: "Bảng tổng hợp thông tin" },
      { detail: "Soạn thảo văn bản trả lời {}", output: "Dự thảo văn bản trả lời" },
      { detail: "Theo dõi việc thực hiện nội dung đã trả lời {}", output: "Báo cáo kết quả giải quyết {}" },
    ],
  },
  budget: {
    words: ["dự toán", "quyết toán", "bảng dự toán", "báo cáo quyết toán", "báo cáo tài chính"],
    otherwise: "dự toán",
    steps: [
      { detail: "Rà soát căn cứ, định mức để lập {}", output: "Bảng tổng hợp căn cứ" },
      { detail: "Thu thập, đối chiếu số liệu, chứng từ để lập {}", output: "Bảng đối chiếu số liệu" },
      { detail: "Lập {}", output: "Dự thảo {}" },
      { detail: "Giải trình, chỉnh lý {} theo ý kiến thẩm định", output: "Văn bản giải trình" },
      { detail: "Hoàn thiện hồ sơ, trình {}", output: "Tờ trình {}" },
    ],
  },
  planOrReport: {
    words: ["kế hoạch", "báo cáo", "đề án", "chương trình", "phương án", "quy hoạch", "chiến lược", "dự án"],
    otherwise: "kế hoạch",
    steps: [
      { detail: "Nghiên cứu yêu cầu, xây dựng đề cương {}", output: "Đề cương {}" },
      { detail: "Thu thập, tổng hợp số liệu, tài liệu để xây dựng {}", output: "Bảng tổng hợp số liệu" },
      { detail: "Soạn thảo {}", output: "Dự thảo {}" },
      { detail: "Lấy ý kiến, tổng hợp ý kiến góp ý dự thảo {}", output: "Bảng tổng hợp ý kiến góp ý" },
      { detail: "Hoàn thiện, trình ký {}", output: "{}" },
    ],
  },
} as const satisfies Readonly<Record<string, StepModel>>;

export type StepModelId = keyof typeof stepModels;

export const stepModelIds = [
  "conference",
  "training",
  "event",
  "inspection",
  "legalDocument",
  "petition",
  "answer",
  "budget",
  "planOrReport",
] as const satisfies readonly StepModelId[];
