/** What the check of a catalogue goes by in every profile: limits of the letters, and our own tables of words. */
import { defaultLimits, defaultWords } from "../catalogue/rules/rule-settings";
import { laoCaiLetter, ngheAnLetter, ours } from "./documents";
import type { ParametersInput } from "./shared-parameters";
import type { CheckingKey } from "./profile";

const from = "2026-04";
const suggested = true;

export const checkingParameters: Pick<ParametersInput, CheckingKey> = {
  ruleLevels: { value: {}, unit: "", source: `${ours}: mỗi quy tắc giữ mức của mình`, from, suggested },
  splitFromMinutes: {
    value: defaultLimits.splitFromMinutes,
    unit: "phút",
    source: `${laoCaiLetter}: nhiệm vụ kéo dài nhiều ngày tách theo từng bước; ${ngheAnLetter}. Số phút (từ 2 ngày) là đề xuất`,
    from,
    suggested,
  },
  demandingFromMinutes: {
    value: defaultLimits.demandingFromMinutes,
    unit: "phút",
    source: `${ours}, theo mô tả nhóm N4, N5 của ${laoCaiLetter}`,
    from,
    suggested,
  },
  simpleBelowMinutes: {
    value: defaultLimits.simpleBelowMinutes,
    unit: "phút",
    source: `${ours}, theo mô tả nhóm N1 của ${laoCaiLetter}`,
    from,
    suggested,
  },
  yearlyHours: {
    value: defaultLimits.yearlyHours,
    unit: "giờ/năm",
    source: `${ours}: 40 giờ một tuần, 52 tuần, trừ 11 ngày lễ và 12 ngày nghỉ hằng năm`,
    from,
    suggested,
  },
  overload: { value: defaultLimits.overload, unit: "lần", source: ours, from, suggested },
  underload: { value: defaultLimits.underload, unit: "lần", source: ours, from, suggested },
  ruleWords: {
    value: defaultWords,
    unit: "",
    source: `${ours}, theo yêu cầu “rõ việc, rõ sản phẩm” của ${laoCaiLetter} và các lỗi nêu tại ${ngheAnLetter}`,
    from,
    suggested,
  },
};
