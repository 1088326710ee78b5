import { contextBridge, ipcRenderer } from "electron";
import { BRIDGE, CALL_CHANNEL, CALL_NAMES, NEWS_CHANNEL } from "../../contract/call-names.ts";

// The page gets one function a call, on one channel, and the news without their event; nothing else of Electron.
const calls = CALL_NAMES.map((name) => [
  name,
  (input: unknown): Promise<unknown> => ipcRenderer.invoke(CALL_CHANNEL, name, input),
]);

contextBridge.exposeInMainWorld(BRIDGE, {
  ...(Object.fromEntries(calls) as Record<string, unknown>),
  onNews(listener: (news: unknown) => void): () => void {
    const pass = (_event: unknown, news: unknown): void => listener(news);
    ipcRenderer.on(NEWS_CHANNEL, pass);
    return () => void ipcRenderer.removeListener(NEWS_CHANNEL, pass);
  },
});
