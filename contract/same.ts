import type { z } from "zod";

/** Nothing is read-only, at any depth: schemas describe data that may be changed, use cases give out data that may not. */
type Plain<T> = T extends object ? { -readonly [Key in keyof T]: Plain<T[Key]> } : T;

/** Exactly the same type, but for `readonly`: a field more or less, or one that may be left out, makes it false. */
export type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

/** What the compiler says where a shape and a type are not the same: names of fields. */
interface Differs<OnlyInTheShape, OnlyInTheType, NotAlike> {
  readonly "the shape is not that of the type": [OnlyInTheShape, OnlyInTheType, NotAlike];
}
type Difference<Shape, Type> = readonly [Shape, Type] extends readonly [
  readonly (infer ItemOfShape)[],
  readonly (infer Item)[],
]
  ? Difference<ItemOfShape, Item>
  : Differs<
      Exclude<keyof Shape, keyof Type>,
      Exclude<keyof Type, keyof Shape>,
      {
        [Key in keyof Shape & keyof Type]-?: Same<Pick<Shape, Key>, Pick<Type, Key>> extends true
          ? never
          : Key;
      }[keyof Shape & keyof Type]
    >;

/**
 * A schema of a type that is declared elsewhere, compared both ways by the compiler:
 *
 *     const learnersShape = shapeOf<LearnerList>()(z.strictObject({ … }));
 */
export function shapeOf<Type>() {
  return <Schema extends z.ZodType>(
    schema: Schema & (Same<z.infer<Schema>, Type> extends true ? unknown : Difference<z.infer<Schema>, Type>),
  ): z.ZodType<Type> => schema as unknown as z.ZodType<Type>;
}
