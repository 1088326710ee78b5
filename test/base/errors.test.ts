import { expect, test } from "vitest";
import { AppError } from "../../base/errors.ts";

test("an AppError survives a border that passes only plain data", () => {
  const error = new AppError("not-found", "No pack is called «x»", { details: { pack: "x" } });
  const arrived = AppError.fromPlain(structuredClone(error.toPlain()));
  expect(arrived.toPlain()).toEqual({
    code: "not-found",
    message: "No pack is called «x»",
    details: { pack: "x" },
  });
});

test("anything else that is thrown counts as a bug and keeps its cause", () => {
  const bug = new TypeError("x is undefined");
  const error = AppError.from(bug);
  expect(error.code).toBe("internal");
  expect(error.cause).toBe(bug);
  expect(AppError.from("text").message).toBe("text");
});
