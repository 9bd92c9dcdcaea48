/** The least that a Fluent pane can be: what the pane's own weight is measured against. */
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const place = document.getElementById("root");
if (place) {
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Button>Xin chào</Button>
    </FluentProvider>,
  );
}
