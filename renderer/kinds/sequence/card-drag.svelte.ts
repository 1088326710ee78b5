import { tick } from "svelte";

/** What a drag does while it goes on; the view changes its own state. */
interface DragHooks {
  /** The pointer is here now, in the coordinates of the window. */
  readonly over: (x: number, y: number) => void;
  readonly drop: () => void;
  /** Escape, or the system took the pointer away: as it was before. */
  readonly cancel: () => void;
}

/** A press becomes a drag from this many pixels on, so that a click stays a click. */
const THRESHOLD_PX = 4;

/**
 * Drags one card with mouse, pen or finger. The card keeps its place in the layout and follows the pointer by
 * `shift`; views reorder under it as it goes. Listens on the window, because a card that changes its place in the
 * document loses the pointer.
 */
export class CardDrag {
  card = $state.raw<string | null>(null);
  /** A value for the CSS property `translate`. */
  shift = $state.raw("0px 0px");

  /** @param element  finds the card's element, which may be another one after every move */
  begin(event: PointerEvent, card: string, element: () => HTMLElement | null, hooks: DragHooks): void {
    const start = element()?.getBoundingClientRect();
    if (start === undefined || event.button !== 0 || !event.isPrimary) return;
    const grab = { x: event.clientX - start.left, y: event.clientY - start.top };
    const listening = new AbortController();
    const { signal } = listening;

    const follow = async (x: number, y: number): Promise<void> => {
      hooks.over(x, y);
      this.shift = "0px 0px";
      await tick();
      const home = element()?.getBoundingClientRect();
      if (home !== undefined) this.shift = `${x - grab.x - home.left}px ${y - grab.y - home.top}px`;
    };
    const end = (finish: () => void): void => {
      listening.abort();
      if (this.card === null) return;
      this.card = null;
      this.shift = "0px 0px";
      finish();
    };
    const onMove = ({ clientX, clientY, pointerId }: PointerEvent): void => {
      if (pointerId !== event.pointerId) return;
      const way = Math.hypot(clientX - event.clientX, clientY - event.clientY);
      if (this.card === null && way < THRESHOLD_PX) return;
      this.card = card;
      void follow(clientX, clientY);
    };
    window.addEventListener("pointermove", onMove, { signal });
    window.addEventListener("pointerup", () => end(hooks.drop), { signal });
    window.addEventListener("pointercancel", () => end(hooks.cancel), { signal });
    window.addEventListener("keydown", ({ key }) => key === "Escape" && end(hooks.cancel), { signal });
  }
}

/** Where a card would stand in a list if it were let go at this height; the card itself does not count. */
export function placeAt(list: HTMLElement, card: string, y: number): number {
  const top = list.getBoundingClientRect().top;
  const others = [...list.querySelectorAll<HTMLElement>(":scope > [data-card]")].filter(
    ({ dataset }) => dataset["card"] !== card,
  );
  return others.filter(({ offsetTop, offsetHeight }) => top + offsetTop + offsetHeight / 2 < y).length;
}

/** The element of a card inside `root`. */
export function elementOf(root: HTMLElement | undefined, card: string): HTMLElement | null {
  const cards = [...(root?.querySelectorAll<HTMLElement>("[data-card]") ?? [])];
  return cards.find(({ dataset }) => dataset["card"] === card) ?? null;
}

/** The list with `card` at `place`, from 0, whether or not it was in it. */
export function withCardAt(cards: readonly string[], card: string, place: number): string[] {
  return cards.filter((one) => one !== card).toSpliced(place, 0, card);
}
