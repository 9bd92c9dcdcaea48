/** Words of W514 and E515: sheets of one workbook with different scales. */
import type { FindingParams } from "../../findings/finding";
import type { Scale } from "../../profiles/profile";
import { numberText } from "../number-text";

const scaleNames: Readonly<Record<Scale, string>> = {
  matrix: "ma trận nhóm × thời gian",
  frames: "khung điểm theo nhóm",
  levels: "bốn mức điểm",
  given: "hệ số cho sẵn",
};
const scales: readonly Scale[] = ["matrix", "frames", "levels", "given"];

/** “A, B” theo ma trận nhóm × thời gian (35 điểm được hệ số 1); “C” theo hệ số cho sẵn. */
function scalesOf(params: FindingParams): string {
  return scales
    .flatMap((scale) => {
      const sheets = params[scale];
      if (sheets === undefined) return [];
      const [points, unit] = [params[`${scale}Points`], params[`${scale}Unit`]];
      const mark = unit === undefined ? "" : `, sản phẩm chuẩn ${numberText("vi", unit)}`;
      const one = points === undefined ? "" : ` (${numberText("vi", points)} điểm được hệ số 1${mark})`;
      return [`“${sheets}” theo ${scaleNames[scale]}${one}`];
    })
    .join("; ");
}

export const scaleFindings = {
  W514: {
    title: "Các bảng khác thang điểm",
    message: (params: FindingParams) =>
      `Các bảng tính điểm theo thang khác nhau: ${scalesOf(params)}. Điểm của mỗi thang chia cho điểm của sản phẩm chuẩn trên chính thang ấy. Hãy xem lại hệ số giữa các bảng có ngang nhau không, hoặc chọn một thang chung.`,
  },
  E515: {
    title: "Sản phẩm chuẩn chưa có điểm trên thang của bảng",
    message: ({ scale, sheets, code }: FindingParams) =>
      `“${sheets}” tính điểm theo ${scaleName(scale)}, nhưng chưa biết sản phẩm chuẩn ${numberText("vi", code)} được bao nhiêu điểm trên thang này, nên các dòng ở đây chưa có hệ số. Hãy ghi số điểm ấy ở bước Quy đổi, đánh dấu một sản phẩm chuẩn ngay trong bảng, hoặc chọn thang khác cho trang.`,
  },
};

function scaleName(scale: FindingParams[string] | undefined): string {
  const known = scales.find((each) => each === scale);
  return known ? scaleNames[known] : "";
}
