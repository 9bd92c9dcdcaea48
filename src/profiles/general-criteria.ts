/**
 * The general criteria of Mẫu số 01 (ND 335/2025/NĐ-CP, Phụ lục I): three headings of 10 points, ten scored
 * criteria, 30 points in all. The titles are the form's own.
 */
import type { GeneralCriterion } from "./profile";

interface CriteriaSection {
  readonly number: string;
  readonly title: string;
  readonly criteria: readonly { readonly title: string; readonly max: number }[];
}

const sections: readonly CriteriaSection[] = [
  {
    number: "I",
    title:
      "Phẩm chất chính trị, phẩm chất đạo đức, văn hóa thực thi công vụ và ý thức kỷ luật, kỷ cương trong thực thi công vụ",
    criteria: [
      { title: "Phẩm chất chính trị, phẩm chất đạo đức, văn hóa thực thi công vụ", max: 5 },
      { title: "Ý thức kỷ luật, kỷ cương trong thực thi công vụ", max: 5 },
    ],
  },
  {
    number: "II",
    title:
      "Năng lực chuyên môn, nghiệp vụ theo yêu cầu của vị trí việc làm; khả năng đáp ứng yêu cầu thực thi nhiệm vụ được giao; tinh thần trách nhiệm trong thực thi công vụ; thái độ phục vụ người dân, doanh nghiệp và khả năng phối hợp với đồng nghiệp",
    criteria: [
      { title: "Năng lực chuyên môn, nghiệp vụ theo yêu cầu của vị trí việc làm", max: 2.5 },
      { title: "Khả năng đáp ứng yêu cầu thực thi nhiệm vụ được giao thường xuyên, đột xuất", max: 2.5 },
      { title: "Tinh thần trách nhiệm trong thực thi công vụ", max: 2.5 },
      { title: "Thái độ phục vụ người dân, doanh nghiệp và khả năng phối hợp với đồng nghiệp", max: 2.5 },
    ],
  },
  {
    number: "III",
    title:
      "Năng lực đổi mới, sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm vì lợi ích chung trong thực thi công vụ",
    criteria: [
      {
        title:
          "Có sản phẩm, giải pháp đột phá, sáng tạo đem lại giá trị, hiệu quả thiết thực, tác động tích cực đến kết quả thực hiện nhiệm vụ của cơ quan, tổ chức, đơn vị",
        max: 2.5,
      },
      {
        title:
          "Sẵn sàng tham gia thực hiện nhiệm vụ chính trị đặc biệt quan trọng, nhiệm vụ có tính chất đột xuất, phức tạp hoặc trong điều kiện khó khăn",
        max: 2.5,
      },
      {
        title:
          "Có tinh thần chịu trách nhiệm trước kết quả công việc; chủ động nhận trách nhiệm khi có sai sót và có biện pháp khắc phục rõ ràng, cụ thể",
        max: 2.5,
      },
      {
        title:
          "Chủ động đưa ra quyết định trong phạm vi thẩm quyền, không né tránh; có tinh thần tiên phong trong thực hiện những nhiệm vụ mới",
        max: 2.5,
      },
    ],
  },
];

function listSection({ number, title, criteria }: CriteriaSection): GeneralCriterion[] {
  const max = criteria.reduce((sum, criterion) => sum + criterion.max, 0);
  const scored = criteria.map((criterion, index) => ({
    number: `${number}.${index + 1}`,
    title: criterion.title,
    max: criterion.max,
    isHeading: false,
  }));
  return [{ number, title, max, isHeading: true }, ...scored];
}

export const generalCriteria: GeneralCriterion[] = sections.flatMap(listSection);
