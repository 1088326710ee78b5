/**
 * Single keys as commands. They never fire while somebody types, holds a modifier or has a dialog open, nor where the
 * learner has turned them off.
 */
import { singleKeys } from "./single-keys.svelte.ts";

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

/** Whether a key writes something: one character, or several of another script, as the Arabic lam with alef. */
const WRITES = /^(?:.|[^\0-\x7f]+)$/u;
/** The signs of ASCII as East Asian keyboards write them. */
const FULL_WIDTH = /[！-～]/;
const narrow = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
/** A letter, or a mark that is written like one, of a script that has none of the letters that are commands. */
const OF_ANOTHER_SCRIPT = /^(?!\p{Script=Latin})[\p{L}\p{M}]/u;

/**
 * The letter, digit or sign that a key stands for. Where a keyboard writes other signs with its row of digits (as the
 * French and Czech ones do without Shift), or letters of a script without Latin ones, a key counts by its place.
 */
function signOf(event: KeyboardEvent): string | null {
  if (!WRITES.test(event.key)) return null;
  const written = event.key.replace(FULL_WIDTH, narrow).replace("؟", "?").toLowerCase();
  if (/^[a-z0-9?]$/.test(written)) return written;
  // AltGr, like Ctrl, is for what somebody writes.
  if (event.getModifierState("AltGraph")) return written;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  if (digit !== undefined && !event.shiftKey) return digit;
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  return letter !== undefined && OF_ANOTHER_SCRIPT.test(event.key) ? letter.toLowerCase() : written;
}

/** The pressed letter or sign in lower case, such as "e" or "?"; null when the key is not meant as a command. */
export function commandOf(event: KeyboardEvent): string | null {
  if (isBusy(event) || event.repeat || isTyping(event)) return null;
  const sign = signOf(event);
  return sign !== null && singleKeys.has(sign) ? sign : null;
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
