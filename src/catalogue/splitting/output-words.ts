/**
 * By which words several outputs in one cell are told from one that is said in many words (W201). Plain data, written
 * as people write it; compared without diacritics and case.
 */
export interface OutputWords {
  /** Kinds of documents that are nothing else: where one begins after "và", another output begins. */
  readonly documents: readonly string[];
  /** Kinds of documents that are also what is done, or what another document is about: "báo cáo", "kế hoạch". */
  readonly ambiguous: readonly string[];
  /** What may stand before a kind without being another one: "dự thảo quyết định" is a quyết định. */
  readonly prefixes: readonly string[];
  /** Two kinds that are one output when they are said together. */
  readonly together: readonly (readonly [string, string])[];
  /** Whole of several papers: what is listed behind "gồm" or a colon are its parts. */
  readonly containers: readonly string[];
  /** What is written before a list and is no output itself. */
  readonly labels: readonly string[];
  /** First words of what only says more about the output before it: "Báo cáo tháng; quý; năm". */
  readonly qualifiers: readonly string[];
}

export const defaultOutputWords: OutputWords = {
  documents: [
    ...["tờ trình", "giấy mời", "biên bản", "công văn", "công điện", "nghị quyết", "nghị định", "thông tư", "chỉ thị"],
    ...["phiếu", "phiếu trình", "phiếu chuyển", "giấy chứng nhận", "giấy xác nhận", "giấy phép", "giấy giới thiệu"],
    ...["giấy ủy quyền", "giấy triệu tập", "giấy đi đường", "giấy hẹn", "biên lai", "biên nhận", "hóa đơn", "công bố"],
    ...["lệnh điều xe", "kịch bản", "bài phát biểu", "diễn văn", "bài viết", "tin bài", "bản tin", "slide", "video"],
    ...["bài trình chiếu", "maket", "thư mời", "thư ngỏ", "thư khen", "bản cam kết", "bản ghi", "trích lục", "sao lục"],
    ...[
      "bản sao",
      "bản vẽ",
      "bản đồ",
      "bằng khen",
      "giấy khen",
      "đề cương",
      "dự thảo",
      "mục lục",
      "nhật ký",
      "tài khoản",
      "phụ lục",
    ],
  ],
  ambiguous: [
    ...["báo cáo", "kế hoạch", "quyết định", "thông báo", "kết luận", "hướng dẫn", "chương trình", "văn bản", "đề án"],
    ...["dự án", "dự toán", "quyết toán", "phương án", "quy chế", "quy định", "quy trình", "nội quy", "hợp đồng"],
    ...[
      "danh sách",
      "danh mục",
      "bảng",
      "bảng tổng hợp",
      "bảng theo dõi",
      "biểu mẫu",
      "biểu tổng hợp",
      "biểu số liệu",
      "sổ",
      "hồ sơ",
    ],
    ...[
      "tài liệu",
      "chứng từ",
      "ủy nhiệm chi",
      "quy hoạch",
      "chiến lược",
      "đơn thư",
      "lịch công tác",
      "lịch làm việc",
      "lịch trực",
    ],
    ...["ý kiến", "tham luận", "cơ sở dữ liệu", "phần mềm"],
  ],
  prefixes: ["dự thảo", "bản dự thảo", "bản", "bộ", "tập", "tệp", "file", "mẫu", "hồ sơ", "các", "những", "01", "02"],
  together: [
    ["kế hoạch", "dự toán"],
    ["kế hoạch", "chương trình"],
    ["dự toán", "quyết toán"],
    ["hồ sơ", "tài liệu"],
    ["hồ sơ", "văn bản"],
    ["hồ sơ", "chứng từ"],
    ["văn bản", "tài liệu"],
    ["sổ", "chứng từ"],
    ["hóa đơn", "chứng từ"],
    ["quy chế", "quy định"],
    ["quy trình", "quy định"],
    ["biểu mẫu", "phụ lục"],
    ["báo cáo", "phụ lục"],
    ["báo cáo", "biểu mẫu"],
    ["báo cáo", "biểu số liệu"],
  ],
  containers: ["hồ sơ", "bộ hồ sơ", "bộ tài liệu", "tài liệu", "bộ chứng từ", "bộ", "tập", "túi hồ sơ"],
  labels: ["sản phẩm", "các sản phẩm", "sản phẩm đầu ra", "kết quả", "đầu ra", "gồm", "bao gồm"],
  qualifiers: [
    ...["tuần", "tháng", "quý", "năm", "ngày", "6 tháng", "9 tháng", "định kỳ", "đột xuất", "sơ kết", "tổng kết"],
    ...["đúng", "kịp thời", "đầy đủ", "bảo đảm", "đảm bảo", "đã", "được", "có", "không", "theo", "trình", "gửi", "kèm"],
    ...["lưu", "chuyển", "v.v", "trong", "tại", "cho", "về", "và", "hoặc", "chính xác", "chất lượng", "cấp"],
  ],
};
