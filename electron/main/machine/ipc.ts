import type { IpcMain, WebFrameMain } from "electron";
import { AppError } from "../../../base/errors.ts";
import { CALL_CHANNEL } from "../../../contract/call-names.ts";
import type { Reply } from "../../../contract/reply.ts";
import { isPageAddress } from "../security/page-address.ts";
import { mainWords as words } from "../system/words.ts";

const FOREIGN = new AppError("refused", words.foreignCall).toPlain();

/**
 * Answers the window's calls. Only the main frame of our window, showing our page, is heard; what it says is
 * checked again by `answer`.
 *
 * @param ourFrame  the main frame of the window, or null while there is none
 */
export function answerCalls(
  ipcMain: Pick<IpcMain, "handle">,
  ourFrame: () => WebFrameMain | null,
  answer: (name: string, input: unknown) => Promise<Reply>,
): void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown): Promise<Reply> => {
    const frame = event.senderFrame;
    const isOurs = frame !== null && frame === ourFrame() && isPageAddress(frame.url);
    if (!isOurs) return { ok: false, error: FOREIGN };
    return answer(typeof name === "string" ? name : "", input);
  });
}
