import { createRoot } from "react-dom/client";
import { Workbench } from "./workbench";

const root = document.getElementById("workbench");
if (root) createRoot(root).render(<Workbench />);
