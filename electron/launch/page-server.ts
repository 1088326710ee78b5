import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { PAGE_HEADERS } from "../../contract/content-policy.ts";
import { answerPageRequest, type PageFiles } from "../page-files.ts";

/** The usual port. A browser keeps progress by address, so it should be the same each time. */
export const USUAL_PORT = 43_110;
const PORTS_TO_TRY = 20;

export interface PageServer {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the built page to this computer only, with the content policy of the desktop app.
 *
 * @param port  null for the usual port or the next free one, 0 for any
 * @throws Error with code `EADDRINUSE` when a port was asked for and is taken
 */
export async function servePageOverHttp(files: PageFiles, port: number | null): Promise<PageServer> {
  if (port !== null) return listen(files, port);
  for (let tried = USUAL_PORT; ; tried++) {
    try {
      return await listen(files, tried);
    } catch (error) {
      if (!isPortTaken(error) || tried === USUAL_PORT + PORTS_TO_TRY) throw error;
    }
  }
}

export function isPortTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

/** True when what answers there is Dateline's page already. */
export async function isServedAt(port: number): Promise<boolean> {
  try {
    const answer = await fetch(addressOf(port), { method: "HEAD", signal: AbortSignal.timeout(1000) });
    return answer.headers.get("Content-Security-Policy") === PAGE_HEADERS["Content-Security-Policy"];
  } catch {
    return false; // nobody answers, or something that is not ours
  }
}

const addressOf = (port: number): string => `http://127.0.0.1:${port}/`;

async function listen(files: PageFiles, wanted: number): Promise<PageServer> {
  const server = createServer((request, response) => {
    // One answer that fails is no reason to answer nobody else.
    answer(files, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(wanted, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: addressOf(port),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(files: PageFiles, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const own = `127.0.0.1:${request.socket.localPort ?? ""}`;
  // A foreign page can point a name of its own at this computer; its requests then carry that name.
  if (request.headers.host !== own) {
    response.writeHead(421, { ...PAGE_HEADERS, "Content-Type": "text/plain; charset=utf-8" });
    return void response.end(`Dateline answers at http://${own}/ only.`);
  }
  const pathname = (request.url ?? "").split("?", 1)[0] ?? "";
  const { status, headers, body } = await answerPageRequest(files, request.method ?? "", pathname);
  response.writeHead(status, pathname === "/" ? { ...headers, ...earlyParts(files) } : headers);
  response.end(body);
}

/** In a browser the page is its own machine: the browser may fetch that part while it reads the first one. */
function earlyParts(files: PageFiles): { Link?: string } {
  const host = [...files.keys()].find((address) => address.startsWith("/assets/in-page-host-"));
  return host === undefined ? {} : { Link: `<${host}>; rel=modulepreload` };
}
