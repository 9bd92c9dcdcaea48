/** Several parameters, and the way back to the profile's own values. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ParameterKey } from "../../profiles/profile";
import { usePane } from "../shared/pane-context";
import type { PaneSetting } from "./pane-settings";
import { SettingEditor } from "./setting-editor";
import { settingsInForce } from "./settings-in-force";
import { changedKeys, resetSettings } from "./tried-settings";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingRight: "2px" },
});

export function SettingList({ settings }: { readonly settings: readonly PaneSetting[] }) {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      {settings.map((setting) => (
        <SettingEditor key={setting.key} setting={setting} />
      ))}
      <ResetButton keys={settings.map(({ key }) => key)} />
    </div>
  );
}

export function ResetButton({ keys }: { readonly keys: readonly ParameterKey[] }) {
  const { state, text, controller } = usePane();
  const { base, initial, settings } = settingsInForce(state);
  if (changedKeys(settings, initial, keys).length === 0) return null;
  const reset = () =>
    void controller.choose({ tried: resetSettings({ tried: state.options.tried, base, initial, keys }) });
  return (
    <div>
      <Button size="small" onClick={reset}>
        {text.settings.reset}
      </Button>
    </div>
  );
}
