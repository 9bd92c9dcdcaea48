/** Which model a task's words name, and its steps in the words of the row. */
import { describe, expect, it } from "vitest";

import { severalOutputs } from "../../../src/catalogue/splitting/several-outputs";
import { stepModelIds, stepModels, type StepModelId } from "../../../src/catalogue/splitting/step-models";
import { modelOfWork, stepsOfWork } from "../../../src/catalogue/splitting/steps-of-work";

describe("the model of a task", () => {
  it.each<[task: string, detail: string, model: StepModelId | null]>([
    ["Tổ chức hội nghị tổng kết năm", "", "conference"],
    ["Tổ chức hội nghị triển khai kế hoạch", "", "conference"],
    ["Xây dựng kế hoạch tổ chức hội nghị", "", "planOrReport"],
    ["Kiểm tra việc thực hiện nghị quyết", "", "inspection"],
    ["Báo cáo kết quả kiểm tra", "", "planOrReport"],
    ["Tham mưu ban hành nghị quyết của HĐND", "", "legalDocument"],
    ["Soạn thảo quyết định về phân cấp quản lý", "", "legalDocument"],
    ["Giải quyết khiếu nại, tố cáo", "", "petition"],
    ["Xử lý đơn của công dân", "", "petition"],
    ["Tổ chức lớp tập huấn nghiệp vụ văn thư", "", "training"],
    ["Tổ chức hội nghị tập huấn chuyển đổi số", "", "training"],
    ["Bồi dưỡng nghiệp vụ cho cán bộ thôn", "", "training"],
    ["Hội nghị triển khai công tác tập huấn", "", "conference"],
    ["Tổ chức lễ hội xuống đồng", "", "event"],
    ["Tham mưu tổ chức hội thi nấu ăn", "", "event"],
    ["Trả lời ý kiến cử tri sau kỳ họp", "", "answer"],
    ["Xử lý phản ánh, kiến nghị trên cổng dịch vụ công", "", "answer"],
    ["Giải quyết đơn kiến nghị, phản ánh của công dân", "", "petition"],
    ["Lập dự toán ngân sách năm 2027", "", "budget"],
    ["Xây dựng báo cáo quyết toán ngân sách", "", "budget"],
    ["Chi tiền bồi dưỡng trực đêm", "", null],
    ["Đôn đốc nhiệm vụ", "", null],
    ["Hướng dẫn đơn vị lập kế hoạch", "", "planOrReport"],
    ["Don doc nhiem vu", "To chuc hoi nghi", "conference"],
    ["Công tác văn phòng", "Xây dựng đề án vị trí việc làm", "planOrReport"],
    ["Văn thư", "Sao lưu dữ liệu theo quy định", null],
  ])("“%s”, “%s”: %s", (task, detail, model) => {
    expect(modelOfWork({ task, detail })).toBe(model);
  });
});

describe("its steps", () => {
  const outputsOf = (id: StepModelId, task: string, detail = "") =>
    stepsOfWork(id, { task, detail }).map(({ output }) => output);

  it("name what the row is about", () => {
    expect(
      outputsOf("conference", "Công tác chuyên môn", "Tổ chức hội nghị tổng kết năm 2026 của ngành; phục vụ"),
    ).toEqual([
      "Kế hoạch tổ chức hội nghị tổng kết năm 2026 của ngành",
      "Giấy mời dự hội nghị tổng kết năm 2026 của ngành",
      "Bộ tài liệu phục vụ hội nghị tổng kết năm 2026 của ngành",
      "Biên bản hội nghị tổng kết năm 2026 của ngành",
      "Thông báo kết luận hội nghị tổng kết năm 2026 của ngành",
      "Hồ sơ quyết toán kinh phí tổ chức hội nghị tổng kết năm 2026 của ngành",
    ]);
    expect(outputsOf("legalDocument", "Soạn thảo quyết định về phân cấp").at(1)).toBe("Dự thảo quyết định về phân cấp");
    expect(outputsOf("planOrReport", "Báo cáo tổng kết năm", "Viết báo cáo").at(-1)).toBe("Báo cáo");
    expect(outputsOf("petition", "Xử lý đơn của công dân").length).toBe(6);
    expect(stepsOfWork("petition", { task: "Xử lý đơn của công dân", detail: "" })[0]?.detail).toBe(
      "Tiếp nhận, phân loại, đề xuất xử lý đơn của công dân",
    );
    expect(outputsOf("inspection", "KIỂM TRA CÔNG VỤ").at(0)).toBe("Kế hoạch kiểm tra");
  });

  it("read as officials write them, for work that is no conference", () => {
    expect(outputsOf("training", "Tổ chức lớp tập huấn nghiệp vụ văn thư")).toEqual([
      "Kế hoạch tổ chức lớp tập huấn nghiệp vụ văn thư",
      "Bộ tài liệu lớp tập huấn nghiệp vụ văn thư",
      "Giấy triệu tập dự lớp tập huấn nghiệp vụ văn thư",
      "Bảng điểm danh học viên dự lớp tập huấn nghiệp vụ văn thư",
      "Báo cáo kết quả lớp tập huấn nghiệp vụ văn thư",
      "Hồ sơ quyết toán kinh phí tổ chức lớp tập huấn nghiệp vụ văn thư",
    ]);
    expect(outputsOf("event", "Tổ chức lễ hội xuống đồng").at(1)).toBe("Chương trình lễ hội xuống đồng");
    expect(outputsOf("answer", "Trả lời ý kiến cử tri").at(-1)).toBe("Báo cáo kết quả giải quyết ý kiến cử tri");
    expect(stepsOfWork("budget", { task: "Lập dự toán năm 2027", detail: "" })[2]?.detail).toBe("Lập dự toán năm 2027");
  });

  it.each(stepModelIds)("of %s are whole where a person chooses it for other work: one product each", (id) => {
    const steps = stepsOfWork(id, { task: "Đôn đốc nhiệm vụ", detail: "Đôn đốc" });
    expect(steps).toHaveLength(stepModels[id].steps.length);
    expect(new Set(steps.map(({ detail }) => detail)).size).toBe(steps.length);
    for (const { detail, output } of steps) {
      expect(`${detail}|${output}`).not.toMatch(/[{}]|^\p{Ll}|\|\p{Ll}|\|$/u);
      expect(severalOutputs(output)).toEqual([]);
    }
  });
});
