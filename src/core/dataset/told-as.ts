/** The same steps, telling something else: how far the whole is that they are part of. */
export function* toldAs<P, Q, T>(steps: Generator<P, T>, as: (step: P) => Q): Generator<Q, T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    yield as(step.value);
  }
}
