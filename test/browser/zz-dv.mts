import { openWorkplace } from "/tmp/wt/month/test/browser/workbench-page.ts";
import { sample } from "/tmp/wt/month/test/browser/built-pages.ts";
const place = await openWorkplace("/tmp/wt/month/dist");
const bench = await place.open({ locale: "vi-VN" });
const { page } = bench;
page.setDefaultTimeout(40000);
try {
  await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
  await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
  await bench.go("Quy đổi");
  await bench.button("Ghi danh mục quy đổi vào trang mới").click();
  await page.getByText("Đã ghi:").waitFor();
  await bench.go("Chấm điểm");
  await page.getByRole("combobox", { name: "Tháng" }).selectOption("2026-05");
  await bench.bringAssignments(sample("giao-viec-2026-05.csv"));
  await bench.confirmNewcomers();
  await bench.button("Ghi 7 phiếu đánh giá tháng 05/2026").click();
  await page.getByText("Đã ghi:").waitFor();
  await bench.openPerson("Triệu Kim Oanh");
  await bench.button("Mở phiếu").click();
  await bench.gridIsReady();
  await page.waitForTimeout(2500);
  await page.screenshot({ path: "/tmp/month-shots/dv-0.png" });
  await bench.typeInto("J31", "-3");
  await page.waitForTimeout(1500);
  await page.screenshot({ path: "/tmp/month-shots/dv-1.png" });
  console.log("dialogs:", await page.getByText("Hãy ghi một số không âm.").count());
} catch (e) { console.log(String(e).slice(0, 800)); await page.screenshot({ path: "/tmp/month-shots/dv-x.png" }); }
console.log(bench.troubles); await place.close(); process.exit(0);
