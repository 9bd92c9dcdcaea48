/** Rules about the words, groups and times of rows: what an appraiser sends back, and what nobody would. */
import { details, everyRow, outputs, rowsOf, tasks } from "./case-rows";
import type { CatalogueCase } from "./rule-cases";

const [shortest, hour, threeDays] = [
  "Dưới 5 phút",
  "Từ 45 phút đến dưới 75 phút (0,75 - 1,25 giờ)",
  "Từ 1440 phút đến dưới 1920 phút (3 - 4 ngày)",
];
const upTo45 = "Từ 25 phút đến dưới 45 phút";

export const contentCases: Readonly<Record<"W203" | "W204" | "W206" | "W207", readonly CatalogueCase[]>> = {
  W203: [
    {
      when: "outputs that name nothing",
      rows: outputs(["x", "-", "…", "Khác", "01", "Hoàn thành", "Theo yêu cầu", "Hoàn thành tốt nhiệm vụ được giao"]),
      found: everyRow("W203", "D", 8),
    },
    {
      when: "outputs that only seem to say something",
      rows: outputs([
        "Các nội dung khác",
        "01 sản phẩm",
        "Kết quả thực hiện công việc",
        "Xong, đúng hạn",
        "theo yeu cau",
      ]),
      found: everyRow("W203", "D", 5),
    },
    {
      when: "not of outputs that name what is made, whatever else they say",
      rows: outputs([
        ...["Các nội dung khác của hội nghị", "Báo cáo kết quả thực hiện", "01 văn bản", "Kết quả đã trả", "Hồ sơ"],
        ...["Công văn theo yêu cầu của UBND tỉnh", "Phiếu hoàn thành công việc", "Danh sách khách mời"],
      ]),
      found: [],
    },
    {
      when: "once where it is typed over several rows",
      rows: rowsOf([
        ["Văn thư", "Đăng ký văn bản đến", "Khác"],
        ["Lưu trữ", "Chỉnh lý tài liệu tồn đọng", ""],
      ]),
      merges: ["D2:D3"],
      found: ["W203 D2"],
    },
  ],
  W204: [
    {
      when: "tasks that do not say which work is meant",
      rows: tasks([
        ...["Khác", "Công việc khác", "Nhiệm vụ được giao", "Thực hiện nhiệm vụ khác do lãnh đạo phân công", "x", "-"],
        ...["Công tác chuyên môn", "Các nhiệm vụ đột xuất, phát sinh theo chỉ đạo của lãnh đạo"],
      ]),
      found: everyRow("W204", "B", 8),
    },
    {
      when: "details that do not, and a task of one syllable that no detail explains",
      rows: rowsOf([
        ["Văn thư", "Thực hiện theo phân công", "Sổ đăng ký"],
        ["Lưu trữ", "Công việc khác", "Mục lục hồ sơ"],
        ["Họp", "Dự họp", "Biên bản"],
      ]),
      found: ["W204 B4", "W204 C2", "W204 C3"],
    },
    {
      when: "not of fields of work and of tasks that name something",
      rows: tasks([
        ...["Văn thư", "Đề án", "Xử lý nhiệm vụ phát sinh chưa có trong danh mục", "Công tác cán bộ", "Đo đạc", "Trực"],
        ...["Theo dõi nhiệm vụ do Chủ tịch giao", "Khách đến làm việc", "Phòng họp"],
      ]),
      found: [],
    },
    {
      when: "once of a task over its steps",
      rows: rowsOf([
        ["Công việc khác", "Đăng ký văn bản đến", "Sổ đăng ký"],
        ["", "Chỉnh lý tài liệu tồn đọng", "Mục lục hồ sơ"],
      ]),
      merges: ["B2:B3"],
      found: ["W204 B2"],
    },
  ],
  W206: [
    {
      when: "drafting of law and strategy in N1",
      rows: details(
        [
          ...[
            "Xây dựng nghị định",
            "Soạn thảo nghị quyết của HĐND tỉnh",
            "Xây dựng dự thảo nghị quyết",
            "Xây dựng đề án",
          ],
          ...["Xây dựng văn bản quy phạm pháp luật", "Chủ trì xây dựng quy hoạch chung xã"],
        ],
        "N1",
      ),
      found: everyRow("W206", "E", 6),
    },
    {
      when: "copying and serving in N4 and N5",
      rows: details(
        [
          ...[
            "Sao chụp tài liệu họp",
            "Photo hồ sơ",
            "Vào sổ, chuyển văn bản",
            "Lái xe đưa đón đoàn",
            "Đóng dấu văn bản đi",
          ],
          ...["Thực hiện việc nhập số liệu", "In ấn, đóng quyển"],
        ],
        "N5",
        hour,
      ),
      found: everyRow("W206", "E", 7),
    },
    {
      when: "not of simple work around great papers, in N1",
      rows: details(
        [
          ...[
            "Sao chụp hồ sơ xây dựng nghị quyết",
            "Góp ý dự thảo nghị định",
            "Gửi tờ trình đề án",
            "Lưu hồ sơ quy hoạch",
          ],
          ...["Xây dựng báo cáo triển khai thực hiện nghị quyết", "Xây dựng luận chứng cây xanh"],
        ],
        "N1",
      ),
      found: [],
    },
    {
      when: "not of great work that mentions small things, in N4",
      rows: details(
        [
          ...[
            "Xây dựng phần mềm quét văn bản, scan hồ sơ",
            "Nghiên cứu quy chế quản lý con dấu",
            "Thẩm định dự án in tiền",
          ],
          ...["Xây dựng đề án bố trí phòng họp trực tuyến", "Khảo sát nghề lái xe", "Đánh giá việc sao chụp hồ sơ"],
        ],
        "N4",
        hour,
      ),
      found: [],
    },
  ],
  W207: [
    {
      when: "N4 and N5 in less than 45 minutes, N1 from three days on",
      rows: rowsOf([
        ["Trồng rừng", "Dự báo cháy", "Bản tin", "N4", shortest],
        ["Trồng rừng", "Dự báo lũ", "Bản đồ lũ", "N5", upTo45],
        ["Trồng rừng", "Kiểm đếm quầy", "Bảng kê", "N1", threeDays],
        ["Trồng rừng", "Treo cờ", "Tuyến phố", "N1", "Từ 2400 phút trở lên (từ 5 ngày trở lên)"],
      ]),
      found: ["W207 F2", "W207 F3", "W207 F4", "W207 F5"],
    },
    {
      when: "by the minutes that a cell says, to the minute",
      rows: rowsOf([
        ["Trồng rừng", "Dự báo cháy", "Bản tin", "N4", "44 phút"],
        ["Trồng rừng", "Dự báo lũ", "Bản đồ lũ", "N5", "45 phút"],
        ["Trồng rừng", "Kiểm đếm quầy", "Bảng kê", "N1", "1439 phút"],
        ["Trồng rừng", "Treo cờ", "Tuyến phố", "N1", "1440 phút"],
      ]),
      found: ["W110 F2", "W110 F3", "W110 F4", "W110 F5", "W207 F2", "W207 F5"],
    },
    {
      when: "not from 45 minutes on, of N1 below three days, and of other groups",
      rows: rowsOf([
        ["Trồng rừng", "Dự báo cháy", "Bản tin", "N4", hour],
        ["Trồng rừng", "Dự báo lũ", "Bản đồ lũ", "N5", threeDays],
        ["Trồng rừng", "Kiểm đếm quầy", "Bảng kê", "N1", "Từ 960 phút đến dưới 1440 phút (2 - 3 ngày)"],
        ["Trồng rừng", "Treo cờ", "Tuyến phố", "N2", threeDays],
        ["Trồng rừng", "Rà soát hộ", "Danh sách hộ", "N3", shortest],
        ["Trồng rừng", "Đo cầu", "Số đo", "N4", ""],
      ]),
      found: ["E107 F7"],
    },
  ],
};
