/** Where the window's page lives. The one address that is loaded, navigated to and believed. */
export const PAGE_SCHEME = "app";
const PAGE_HOST = "local";
export const PAGE_URL = `${PAGE_SCHEME}://${PAGE_HOST}/`;

/** True for addresses of our page and its files; compared in parts, because prefixes can be forged (`app://local.evil`). */
export function isPageAddress(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === `${PAGE_SCHEME}:` &&
    url.host === PAGE_HOST &&
    url.username === "" &&
    url.password === ""
  );
}

/** True only for the page itself: what the window may go to when it loads itself anew. */
export function isPage(address: string): boolean {
  const url = URL.parse(address);
  return isPageAddress(address) && url !== null && url.pathname === "/" && url.search === "";
}
