/** A page of prose, as a letter to offices has it. */
export const prose = `Thực hiện Nghị định số 335/2025/NĐ-CP của Chính phủ về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức;
để có cơ sở xây dựng danh mục sản phẩm, công việc chuẩn, Văn phòng yêu cầu các phòng, ban rà soát toàn bộ nhiệm vụ được giao.
Mỗi nhiệm vụ lớn phải tách thành từng bước, mỗi bước có một sản phẩm đầu ra rõ ràng; không gộp nhiều việc vào một dòng.
Nhóm 1 là việc đơn giản, lặp đi lặp lại, có mẫu sẵn; nhóm 5 là việc dự báo, chiến lược, phạm vi ảnh hưởng trên cả nước.
Thời gian tác nghiệp bình quân là thời gian trực tiếp xử lý, không kể lúc chờ ý kiến hoặc chờ trình ký.
Trưởng phòng chịu trách nhiệm trước Chánh Văn phòng về tính đầy đủ, minh bạch và sự phù hợp của danh mục.
Những người nghỉ ốm, nghỉ phép, đi học hoặc biệt phái vẫn phải có tên trong danh mục của phòng mình.
Từ ngữ khó: ngoằn ngoèo, khuỷu tay, quýnh quáng, huỵch toẹt, xoèn xoẹt, nguệch ngoạc, tuềnh toàng, khuya khoắt, bươu đầu,
kỳ quặc, mũ nồi, sừng sững, lẫm liệt, gượng gạo, nỗ lực, ngưỡng mộ, ỡm ờ, ẩm ướt, ấm áp, đằng đẵng, ặc ặc, ẻo lả, ỉ ôi, ị, ỵ.
Nơi nào ở xa, chưa có mạng, cán bộ ghi vào sổ rồi nhập sau; ai làm gì, ở đâu, khi nào đều phải ghi đúng sự thật.`;

export const capitals = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
ỦY BAN NHÂN DÂN TỈNH LÀO CAI
KẾ HOẠCH VỀ XÂY DỰNG ĐƠN VỊ SẢN PHẨM CHUẨN
DANH MỤC NHIỆM VỤ CỦA PHÒNG HÀNH CHÍNH - QUẢN TRỊ NĂM 2026`;
