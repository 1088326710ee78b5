import type { MenuItemConstructorOptions } from "electron";
import type { ElectronParts } from "../system/electron-parts.ts";
import { mainWords as words } from "../system/words.ts";

interface MenuParts {
  readonly isMac: boolean;
  readonly isPackaged: boolean;
  readonly openPack: () => void;
}

/** Replaces Electron's own menu, whose help opens web pages; keeps what the keyboard needs: editing, zoom, closing. */
export function setMenu(
  { Menu }: Pick<ElectronParts, "Menu">,
  { isMac, isPackaged, openPack }: MenuParts,
): void {
  const view: MenuItemConstructorOptions[] = [
    { role: "resetZoom" },
    { role: "zoomIn" },
    { role: "zoomOut" },
    { type: "separator" },
    { role: "togglefullscreen" },
    ...(isPackaged ? [] : [{ role: "toggleDevTools" } as const]),
  ];
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: "appMenu" } as const] : []),
    {
      label: words.menu.file,
      submenu: [
        { label: words.menu.openPack, accelerator: "CmdOrCtrl+O", click: openPack },
        { type: "separator" },
        isMac ? { role: "close" } : { role: "quit" },
      ],
    },
    { role: "editMenu" },
    { label: words.menu.view, submenu: view },
    { role: "windowMenu" },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
