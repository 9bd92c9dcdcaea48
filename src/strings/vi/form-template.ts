/** Words of the blank "sheet 2" and of its guide; they follow LC's letter. */

export const templateForm = {
  title: "DANH MỤC SẢN PHẨM/CÔNG VIỆC",
  hint: "Mỗi dòng là một sản phẩm. Nhiệm vụ lớn, kéo dài nhiều ngày: tách thành các bước, mỗi bước một dòng và có sản phẩm riêng. Phân nhóm và định lượng thời gian: chọn trong danh sách (giải thích ở trang “Hướng dẫn”).",
  columns: {
    ordinal: "STT",
    task: "Tên nhiệm vụ",
    detail: "Công việc chi tiết",
    output: "Sản phẩm đầu ra",
    group: "Phân nhóm",
    band: "Định lượng thời gian",
    points: "Điểm chấm",
    level: "Mức",
    frequency: "Tần suất/số lượng",
    people: "Tổng số người làm",
    performers: "Người thực hiện",
    note: "Ghi chú",
  },
  preparedBy: "NGƯỜI LẬP BIỂU",
  refused: { people: "Hãy ghi số người, là số nguyên từ 1.", level: "Hãy ghi mức 1, 2, 3 hoặc 4." },
} as const;

export const guideForm = {
  title: "HƯỚNG DẪN LẬP DANH MỤC",
  columnsHeading: "Cách ghi từng cột",
  columns: {
    task: "Chức năng, mảng việc lớn hoặc nhiệm vụ cụ thể; viết rõ, ngắn gọn. Nhiệm vụ có nhiều bước: ghi tên ở bước đầu, các dòng sau để trống hoặc trộn ô.",
    detail: "Bước công việc phải làm. Mỗi bước một dòng.",
    output:
      "Tên một sản phẩm hoàn thành, kể cả sản phẩm trung gian của từng bước. Không ghi chung chung như “theo yêu cầu”.",
    group: "Chọn một nhóm N1 đến N5 đúng nhất với mức độ phức tạp.",
    band: "Chọn khung thời gian tác nghiệp bình quân, không tính thời gian chờ. Từ 5 ngày trở lên có thể ghi số phút.",
    points: "Điểm do tổ chuyên gia chấm, trong khung điểm của nhóm.",
    level: "Mức 1 đến 4; để trống thì lấy mức mặc định của nhóm.",
    frequency: "Số lần trong tuần, tháng hoặc năm, ví dụ “5 văn bản/tháng”.",
    people: "Số người trong cơ quan, đơn vị cùng làm việc này.",
    performers: "Họ tên người thực hiện; nhiều người cách nhau bằng dấu phẩy.",
    note: "Ghi “Sản phẩm chuẩn” ở một dòng nếu đã chọn được sản phẩm chuẩn.",
  },
  groupsHeading: "Năm nhóm mức độ phức tạp",
  groups: [
    "Việc đơn giản, lặp lại thường xuyên, có biểu mẫu; việc hỗ trợ, phục vụ.",
    "Việc chuyên môn thường xuyên, đã có quy định, quy trình; cần tổng hợp, phân tích, giải trình.",
    "Nghiên cứu hoặc báo cáo chuyên đề trong một lĩnh vực; có tình huống mới, cần hiểu biết sâu.",
    "Nghiên cứu, xây dựng văn bản quy phạm pháp luật, kế hoạch; liên quan nhiều lĩnh vực, nhiều bên.",
    "Dự báo, hoạch định chiến lược; sản phẩm bao trùm nhiều lĩnh vực, áp dụng trên cả nước.",
  ],
  bandsHeading: "Mười bốn khung thời gian",
} as const;
