/** Single keys as commands. They never fire while somebody types, holds a modifier or has a dialog open. */

const TYPING = "input:not([type=radio],[type=checkbox],[type=button],[type=submit]), textarea, select";
const PRESSABLE = "button, a[href], summary, select, textarea, dialog";

function isBusy(event: KeyboardEvent): boolean {
  return (
    event.defaultPrevented ||
    event.isComposing ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    document.querySelector("dialog[open]") !== null
  );
}

function isOn(event: KeyboardEvent, selector: string): boolean {
  const { target } = event;
  return target instanceof HTMLElement && (target.isContentEditable || target.closest(selector) !== null);
}

/** True in a field that takes text, where every key is the learner's own. */
export function isTyping(event: KeyboardEvent): boolean {
  return isOn(event, TYPING);
}

/** The pressed letter or sign in lower case, such as "e" or "?"; null when the key is not meant as a command. */
export function commandOf(event: KeyboardEvent): string | null {
  if (isBusy(event) || event.repeat || isTyping(event) || event.key.length !== 1) return null;
  return event.key.toLowerCase();
}

/** 1 to 9 for the digits, 10 for 0; null when the key is no digit or not meant as a command. */
export function digitOf(event: KeyboardEvent): number | null {
  const command = commandOf(event);
  if (command === null || !/^\d$/.test(command)) return null;
  return command === "0" ? 10 : Number(command);
}

/** Enter as "confirm": pressed in a one-line field, on an option, or on nothing that has its own use for it. */
export function isConfirm(event: KeyboardEvent): boolean {
  return (
    event.key === "Enter" && !isBusy(event) && !event.repeat && !event.shiftKey && !isOn(event, PRESSABLE)
  );
}
