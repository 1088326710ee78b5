import { pair } from "./hash.ts";

/** The three steps of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0; // the front word moves onto the stack
export const LEFT = 1; // the top of the stack becomes a child of the front word
export const RIGHT = 2; // the top of the stack becomes a child of the word below it
export const STEPS = 3;
export const NONE = -1;

/**
 * Everything a search has built so far, as flat arrays. Nodes (partly built subtrees) and states never change
 * once made, so states of a beam share them. Node `i` up to the word count is the bare word `i`; the node after
 * the last word stands for the root.
 */
export class Derivations {
  words = 0;
  private nodes = 0;
  private states = 0;

  token = new Int32Array(0);
  /** Relation (class number) of this node to its head; NONE while it has no head. */
  relation = new Int32Array(0);
  outerLeft = new Int32Array(0);
  innerLeft = new Int32Array(0);
  outerRight = new Int32Array(0);
  innerRight = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  below = new Int32Array(0);
  /** One bit for each relation (class number modulo 32) among the children on either side. */
  leftRelations = new Int32Array(0);
  rightRelations = new Int32Array(0);
  /** A hash of the word and its children in their order: equal for nodes that look the same to the features. */
  digest = new Int32Array(0);

  previous = new Int32Array(0);
  step = new Int32Array(0);
  top = new Int32Array(0);
  front = new Int32Array(0);
  score = new Float64Array(0);

  /** Forgets all and makes state 0: an empty stack before `words` words. Room for `width` states a step. */
  start(words: number, width: number): void {
    const room = words + 1 + (2 * words + 2) * (width + 1) * 2;
    if (room > this.token.length) this.grow(room * 2);
    this.words = words;
    this.nodes = 0;
    for (let i = 0; i <= words; i++) this.newNode(i);
    this.states = 1;
    this.previous[0] = NONE;
    this.step[0] = NONE;
    this.top[0] = NONE;
    this.front[0] = 0;
    this.score[0] = 0;
  }

  /** Whether `step` may follow. Only the last word left may become the child of the root: so there is one. */
  allows(state: number, step: number): boolean {
    const top = this.top[state]!;
    const atRoot = this.token[this.front[state]!] === this.words;
    if (step === SHIFT) return !atRoot;
    if (top === NONE) return false;
    const alone = this.below[top] === NONE;
    return step === RIGHT ? !alone : !atRoot || alone;
  }

  /** The node that would get a child by `step` (LEFT or RIGHT). */
  headOf(state: number, step: number): number {
    return step === LEFT ? this.front[state]! : this.below[this.top[state]!]!;
  }

  /** A new state after `step`; `relation` names the new arc and is ignored by SHIFT. */
  follow(state: number, step: number, relation: number, score: number): number {
    const next = this.states++;
    const top = this.top[state]!;
    const front = this.front[state]!;
    this.previous[next] = state;
    this.step[next] = step;
    this.score[next] = score;
    if (step === SHIFT) {
      const moved = this.copyNode(front);
      this.below[moved] = top;
      this.top[next] = moved;
      this.front[next] = this.token[front]! + 1;
      return next;
    }
    const child = this.copyNode(top);
    this.relation[child] = relation;
    const head = this.copyNode(step === LEFT ? front : this.below[top]!);
    this.digest[head] = pair(this.digest[head]!, pair(this.token[child]! * STEPS + step, relation));
    if (step === LEFT) {
      this.innerLeft[head] = this.outerLeft[head]!;
      this.outerLeft[head] = child;
      this.leftCount[head]!++;
      this.leftRelations[head]! |= 1 << relation;
      this.front[next] = head;
      this.top[next] = this.below[top]!;
    } else {
      this.innerRight[head] = this.outerRight[head]!;
      this.outerRight[head] = child;
      this.rightCount[head]!++;
      this.rightRelations[head]! |= 1 << relation;
      this.front[next] = front;
      this.top[next] = head;
    }
    return next;
  }

  private newNode(token: number): number {
    const node = this.nodes++;
    this.token[node] = token;
    this.relation[node] = NONE;
    this.outerLeft[node] = NONE;
    this.innerLeft[node] = NONE;
    this.outerRight[node] = NONE;
    this.innerRight[node] = NONE;
    this.leftCount[node] = 0;
    this.rightCount[node] = 0;
    this.leftRelations[node] = 0;
    this.rightRelations[node] = 0;
    this.below[node] = NONE;
    this.digest[node] = pair(token, STEPS);
    return node;
  }

  private copyNode(from: number): number {
    const node = this.nodes++;
    this.token[node] = this.token[from]!;
    this.relation[node] = this.relation[from]!;
    this.outerLeft[node] = this.outerLeft[from]!;
    this.innerLeft[node] = this.innerLeft[from]!;
    this.outerRight[node] = this.outerRight[from]!;
    this.innerRight[node] = this.innerRight[from]!;
    this.leftCount[node] = this.leftCount[from]!;
    this.rightCount[node] = this.rightCount[from]!;
    this.leftRelations[node] = this.leftRelations[from]!;
    this.rightRelations[node] = this.rightRelations[from]!;
    this.below[node] = this.below[from]!;
    this.digest[node] = this.digest[from]!;
    return node;
  }

  private grow(room: number): void {
    const fresh = (): Int32Array<ArrayBuffer> => new Int32Array(room);
    this.token = fresh();
    this.relation = fresh();
    this.outerLeft = fresh();
    this.innerLeft = fresh();
    this.outerRight = fresh();
    this.innerRight = fresh();
    this.leftCount = fresh();
    this.rightCount = fresh();
    this.below = fresh();
    this.leftRelations = fresh();
    this.rightRelations = fresh();
    this.digest = fresh();
    this.previous = fresh();
    this.step = fresh();
    this.top = fresh();
    this.front = fresh();
    this.score = new Float64Array(room);
  }
}
