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
    words: [
      ...["hội nghị", "hội thảo", "tọa đàm", "cuộc họp", "phiên họp", "kỳ họp", "họp", "đại hội", "lớp tập huấn"],
      ...["tập huấn", "lớp bồi dưỡng", "hội thi", "hội diễn", "lễ kỷ niệm", "lễ phát động", "lễ công bố", "lễ hội"],
    ],
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
      ...["khiếu nại", "tố cáo", "kiến nghị", "phản ánh", "đơn thư", "KNTC", "PAKN", "chất vấn"],
      ...["tiếp nhận đơn", "phân loại đơn", "xử lý đơn", "giải quyết đơn", "đơn của công dân"],
      ...["ý kiến cử tri", "tranh chấp"],
    ],
    otherwise: "đơn, kiến nghị",
    steps: [
      { detail: "Tiếp nhận, phân loại, đề xuất xử lý {}", output: "Phiếu đề xuất xử lý" },
      { detail: "Nghiên cứu hồ sơ, xây dựng kế hoạch xác minh {}", output: "Kế hoạch xác minh" },
      { detail: "Làm việc với các bên liên quan, thu thập tài liệu xác minh {}", output: "Biên bản làm việc" },
      { detail: "Tổng hợp kết quả xác minh, đề xuất hướng giải quyết {}", output: "Báo cáo kết quả xác minh" },
      { detail: "Soạn thảo văn bản giải quyết, trả lời {}", output: "Dự thảo văn bản giải quyết" },
      { detail: "Theo dõi việc thực hiện, lập hồ sơ giải quyết {}", output: "Hồ sơ vụ việc" },
    ],
  },
  planOrReport: {
    words: [
      ...["kế hoạch", "báo cáo", "đề án", "chương trình", "phương án", "quy hoạch", "chiến lược", "dự án"],
      ...["dự toán", "quyết toán", "đề cương"],
    ],
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
  "inspection",
  "legalDocument",
  "petition",
  "planOrReport",
] as const satisfies readonly StepModelId[];
