import { describe, expect, it } from "vitest";
import { read } from "../../../support/a-reading.ts";

/** 2023-10-18 is a Wednesday. */
const timesOf = (text: string, published = "2023-10-18"): string[] =>
  read(text, published).times.map(
    ({ text: words, value, certain }) => `${words} = ${value ?? "?"}${certain ? "" : " (unsure)"}`,
  );

describe("times against the day of publication", () => {
  it.each([
    ["The minister arrived on Wednesday.", "Wednesday = 2023-10-18"],
    ["On Friday, the ministry said that a ship had left.", "Friday = 2023-10-13"],
    ["The minister will arrive on Friday.", "Friday = 2023-10-20"],
    ["Ann Lee is expected to speak in Oslo on Monday.", "Monday = 2023-10-23"],
    ["The council voted last Friday.", "last Friday = 2023-10-13"],
    ["Ann Lee visited Oslo in July.", "July = 2023-07"],
    ["Ann Lee visited Oslo in November.", "November = 2022-11"],
    ["The talks will begin in March.", "March = 2024-03"],
    ["The bridge opened on Aug. 3.", "Aug. 3 = 2023-08-03"],
    ["The bridge opened on 3 August 2019.", "3 August 2019 = 2019-08-03"],
    ["The bridge opened on Monday, Oct. 2.", "Monday, Oct. 2 = 2023-10-02"],
    ["Prices rose last year.", "last year = 2022"],
    ["Prices rose last month.", "last month = 2023-09"],
    ["Talks were held last week.", "last week = 2023-10-09/2023-10-15"],
    ["Talks were held earlier in the week.", "earlier in the week = 2023-10-16/2023-10-17"],
    ["The plane landed yesterday.", "yesterday = 2023-10-17"],
    ["The plane landed ten days ago.", "ten days ago = 2023-10-08"],
    ["The war began in 1998.", "1998 = 1998"],
    ["The firm grew in the 1990s.", "the 1990s = 1990/1999"],
    ["The fair ran September 16-19.", "September 16-19 = 2023-09-16/2023-09-19"],
    ["The two-day visit ended.", "two-day = P2D"],
    ["The storm lasted for three weeks.", "three weeks = P3W"],
  ])("%s", (text, time) => {
    expect(timesOf(text)).toEqual([time]);
  });

  it("marks as unsure what the words leave open", () => {
    expect(timesOf("They visited in the summer of 2016.")).toEqual([
      "the summer of 2016 = 2016-06/2016-08 (unsure)",
    ]);
    expect(timesOf("The vote is next Friday.")).toEqual(["next Friday = 2023-10-20 (unsure)"]);
    expect(timesOf("The rules were set on 03/04/2021.")).toEqual(["03/04/2021 = ? (unsure)"]);
    expect(timesOf("“We met today,” Ann Lee said.")).toEqual(["today = 2023-10-18 (unsure)"]);
  });

  it("takes today for a day only where something happens on it", () => {
    expect(timesOf("Today the council closed the bridge.")).toEqual(["Today = 2023-10-18"]);
    for (const text of [
      "The bridges today are safe.",
      "The bridge is a test for today’s youth.",
      "Most of today’s bridges were built in stone.",
    ])
      expect(timesOf(text)).toEqual(["today = 2023-10-18 (unsure)"]);
  });

  it("knows the last weekend, but for one who asks on a weekend", () => {
    expect(timesOf("The bridge fell last weekend.")).toEqual(["last weekend = 2023-10-14/2023-10-15"]);
    expect(timesOf("The bridge fell last weekend.", "2023-10-22")).toEqual([
      "last weekend = 2023-10-14/2023-10-15 (unsure)",
    ]);
  });

  it("is sure of no weekday where the text contradicts its day", () => {
    expect(timesOf("The council met Thursday. The mayor ordered the firm to mend it by Oct. 14.")).toEqual([
      "Thursday = 2023-10-12 (unsure)",
      "Oct. 14 = 2023-10-14 (unsure)",
    ]);
    expect(timesOf("The council met Thursday. The bridge fell on November 30, 2023.")).toEqual([
      "Thursday = 2023-10-12 (unsure)",
      "November 30, 2023 = 2023-11-30",
    ]);
  });

  it("does not date a plan by the day on which it was made", () => {
    expect(timesOf("The union planned a march in Oslo on Saturday.")).toEqual([
      "Saturday = 2023-10-21 (unsure)",
    ]);
    expect(timesOf("The union agreed on Friday to march.")).toEqual(["Friday = 2023-10-13"]);
  });

  it("takes a day from the verb it belongs to, not from the nearest name or the verb of saying", () => {
    expect(timesOf("The bank, which left the exchange, is to resume trading in Oslo Monday.")).toEqual([
      "Monday = 2023-10-23",
    ]);
    expect(
      timesOf(
        "The club has decided to admit Oslo, Rome and the city of Pisa in early December, a guide said.",
      ),
    ).toEqual(["early December = 2023-12 (unsure)"]);
  });

  it("leaves open a past tense that only depends on what is awaited", () => {
    expect(
      timesOf("Lee had said that rivals were likely to buy as soon as the shops opened Monday."),
    ).toEqual(["Monday = 2023-10-16 (unsure)"]);
  });

  it("leaves open on which day that comes first which is before something ahead", () => {
    expect(timesOf("After touring the port on Tuesday, the director will speak in Oslo.")).toEqual([
      "Tuesday = 2023-10-17 (unsure)",
    ]);
  });

  it("reads the present tense of a sentence as what is to come", () => {
    expect(timesOf("The president flies to Oslo on Saturday for talks.")).toEqual([
      "Saturday = 2023-10-21 (unsure)",
    ]);
    expect(timesOf("The judge ordered him to return by Friday.")).toEqual(["Friday = 2023-10-20 (unsure)"]);
  });

  it("knows the month of a thing from the month of the act", () => {
    expect(timesOf("The March vote will decide it.")).toEqual(["March = 2024-03 (unsure)"]);
    expect(timesOf("The dealers bought wheat for November delivery.")).toEqual([
      "November = 2023-11 (unsure)",
    ]);
    expect(timesOf("They recalled the March for Peace.")).toEqual([]);
  });

  it.each([
    ["They will stay until Election Day.", "Election Day = 2023-11-07 (unsure)"],
    ["The shops were closed on Labor Day.", "Labor Day = 2023-09-04 (unsure)"],
    ["The shops were closed on Memorial Day.", "Memorial Day = 2023-05-29 (unsure)"],
    ["The town will celebrate Thanksgiving.", "Thanksgiving = 2023-11-23 (unsure)"],
    ["The firm expects to close the deal by year-end.", "year-end = 2023-12-31 (unsure)"],
    ["The index has gained since year-end.", "year-end = 2022-12-31 (unsure)"],
    ["The general met him a week or so ago.", "a week or so ago = 2023-10-11 (unsure)"],
  ])("%s (days of the calendar that move)", (text, time) => {
    expect(timesOf(text)).toEqual([time]);
  });

  it("does not know on a Sunday which week is the last", () => {
    expect(timesOf("Talks were held last week.", "2023-10-22")).toEqual([
      "last week = 2023-10-09/2023-10-15 (unsure)",
    ]);
  });

  it("leaves a time that is counted from another event without a day", () => {
    expect(timesOf("It happened a week after the feast.")).toEqual(["a week = ? (unsure)"]);
    expect(timesOf("He came back the next day.")).toEqual(["the next day = ? (unsure)"]);
    expect(timesOf("He came days after the vote.")).toEqual(["days after = ? (unsure)"]);
    expect(timesOf("They recalled the Sept. 11 attacks.")).toEqual(["Sept. 11 = ? (unsure)"]);
  });

  it("gives each half of a sentence its own month", () => {
    expect(timesOf("Ann Lee went to Oslo in July, and Jo Doe went to Rome in September.")).toEqual([
      "July = 2023-07",
      "September = 2023-09",
    ]);
  });

  it("takes no verb, name or count for a time", () => {
    expect(timesOf("They may march to the hall, and May Lee said 2000 people came.")).toEqual([]);
  });

  it("crosses the turn of the year", () => {
    expect(timesOf("The plane landed on Dec. 30.", "2024-01-02")).toEqual(["Dec. 30 = 2023-12-30"]);
    expect(timesOf("The plane landed on Friday.", "2024-01-02")).toEqual(["Friday = 2023-12-29"]);
    expect(timesOf("The fair will open on Feb. 29.", "2024-01-02")).toEqual(["Feb. 29 = 2024-02-29"]);
  });
});
