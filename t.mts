import { openWorkplace } from "./test/browser/workbench-page";
import { writeBook } from "./test/support/write-book";
import { readFile } from "node:fs/promises";
const head = ["STT","Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian", "Hệ số quy đổi"];
const b = (s:string)=>s;
await writeBook("/tmp/ref/tinh-lao-cai-2025.xlsx", { DM: [head,
 [1,"Công tác văn thư","Tiếp nhận, vào sổ văn bản đến trên hệ thống quản lý văn bản","Văn bản đã vào sổ","N1","Từ 5 phút đến dưới 15 phút",0.29],
 [2,"Hội nghị","Lập danh sách, gửi giấy mời đại biểu","Danh sách đại biểu","N4","Từ 480 phút đến dưới 960 phút (1 - 2 ngày)",20.57],
 [3,"Hội nghị","Xây dựng kịch bản, chương trình hội nghị","Kịch bản hội nghị","N1","Từ 5 phút đến dưới 15 phút",0.29],
 [4,"Tiếp công dân","Chuẩn bị hồ sơ từng vụ việc","Hồ sơ vụ việc tiếp công dân","N2","Từ 45 phút đến dưới 75 phút (0,75 - 1,25 giờ)",2.06],
 [5,"Tiếp nhận hồ sơ TTHC","Trả kết quả giải quyết thủ tục hành chính, thu phí, lệ phí theo quy định","Biên lai kèm sổ ký nhận kết quả","N1","Từ 5 phút đến dưới 15 phút",0.29],
 [6,"Lái xe","Đưa đón lãnh đạo Ủy ban nhân dân tỉnh đi công tác tại các xã vùng cao, vùng đặc biệt khó khăn","Lệnh điều xe đã hoàn thành","N1","Từ 240 phút đến dưới 480 phút (4 - 8 giờ)",10.29],
 [7,"Bảo vệ","Trực bảo vệ trụ sở ngoài giờ","Sổ trực","N1","Từ 480 phút đến dưới 960 phút (1 - 2 ngày)",20.57],
]});
const place = await openWorkplace();
const shots = "/tmp/ref/shots"; await import("node:fs/promises").then(f=>f.mkdir(shots,{recursive:true}));
for (const look of [{name:"light", viewport:{width:1366,height:768}},{name:"dark", viewport:{width:1366,height:768}, colorScheme:"dark" as const},{name:"narrow", viewport:{width:320,height:640}},{name:"contrast", viewport:{width:1366,height:768}, forcedColors:"active" as const}]) {
  const bench = await place.open(look as any);
  const { page } = bench;
  await page.getByRole("button", { name: "Đối chiếu với danh mục đã duyệt" }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: `${shots}/${look.name}-0-review.png` });
  await page.getByRole("button", { name: "Đối chiếu với danh mục đã duyệt" }).click();
  await page.getByRole("region", { name: "Danh mục đã duyệt", exact: true }).waitFor();
  await page.screenshot({ path: `${shots}/${look.name}-1-empty.png` });
  await page.locator("input[data-references]").setInputFiles(["/tmp/ref/tinh-lao-cai-2025.xlsx", "/work/shared/real/nghialam-qd283-catalogue.xlsx"]);
  await page.getByText("Dòng của đơn vị (").waitFor();
  await page.waitForTimeout(800);
  await page.screenshot({ path: `${shots}/${look.name}-2-own.png` });
  await page.getByRole("combobox", { name: "Lọc dòng" }).selectOption("far");
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${shots}/${look.name}-3-far.png` });
  await page.locator('[role=list] button[data-row]').first().click().catch(()=>{});
  await page.waitForTimeout(700);
  await page.screenshot({ path: `${shots}/${look.name}-4-selected.png` });
  await page.getByRole("button", { name: /^Đã duyệt/ }).click();
  await page.waitForTimeout(300);
  await page.getByRole("searchbox", { name: "Tìm trong danh mục đã duyệt" }).fill("tiep can");
  await page.getByRole("searchbox", { name: "Tìm trong danh mục đã duyệt" }).fill("truc bao ve");
  await page.waitForTimeout(300);
  await page.getByRole("checkbox").first().check();
  await page.screenshot({ path: `${shots}/${look.name}-5-approved.png` });
  console.log(look.name, bench.troubles, await page.evaluate(()=>document.documentElement.scrollWidth));
  await bench.close();
}
await place.close();
