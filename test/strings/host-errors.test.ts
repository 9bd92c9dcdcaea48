import { describe, expect, it } from "vitest";
import { explainedCodes, toUserError } from "../../src/hosts/excel/requests/excel-error";
import { messagesOf } from "../../src/strings/messages";
import { UserError, type UserErrorKey } from "../../src/workbook/user-error";

/** An error as Microsoft's library throws it. */
function officeError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

const keys = [...explainedCodes, "GeneralException"].map((code): UserErrorKey => {
  const error = toUserError(officeError(code));
  if (!(error instanceof UserError)) throw new Error(`${code} has no sentence`);
  return error.key;
});

const languages = [
  { language: "vi", asBefore: "vẫn như trước", inBetween: "một phần" },
  { language: "en", asBefore: "is as before", inBetween: "Only part" },
] as const;

describe.each(languages)("the sentences about Excel's refusals in $language", ({ language, asBefore, inBetween }) => {
  const { errors } = messagesOf(language);

  it.each([...new Set(keys)])("%s says so when the workbook is neither as before nor complete", (key) => {
    const params = { code: "Timeout", sheet: "Danh mục quy đổi" };
    const left = errors[key]({ ...params, restored: "no" });
    expect(left).toContain(inBetween);
    expect(left).not.toContain(asBefore);
    expect(errors[key]({ ...params, restored: "yes" })).not.toContain(inBetween);
    expect(errors[key](params)).not.toContain(inBetween);
  });

  it.each(["hostBusy", "hostFailed"] as const)("%s says so when the workbook is as before", (key) => {
    expect(errors[key]({ code: "Timeout", restored: "yes" })).toContain(asBefore);
  });
});
