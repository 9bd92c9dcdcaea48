/** The workbench: the same pane over .xlsx files, in any browser. */
import { createRoot } from "react-dom/client";
import "../taskpane/page.css";
import { Workbench } from "./workbench";

const place = document.getElementById("root");
if (place) createRoot(place).render(<Workbench />);
