/** Files that the system hands to the installed page (its web app manifest says which), where the browser can. */

interface LaunchParams {
  readonly files: readonly { readonly getFile?: () => Promise<File> }[];
}

interface LaunchQueue {
  readonly setConsumer: (consumer: (params: LaunchParams) => void) => void;
}

/** Tells of each file that the page is launched with. */
export function fileOfLaunch(onFile: (file: File) => void): void {
  if (!hasLaunchQueue(window)) return;
  window.launchQueue.setConsumer(({ files: [first] }) => {
    void first?.getFile?.().then(onFile);
  });
}

/** No part of the browsers' common types yet. */
function hasLaunchQueue(page: object): page is { readonly launchQueue: LaunchQueue } {
  return "launchQueue" in page;
}
