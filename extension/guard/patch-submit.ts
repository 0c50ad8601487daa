import { submitCalled } from './submit-called.ts';

/** Has `form.submit()` ask first: a call that someone stops does nothing. Runs in the page's own world, keeps nothing and knows nothing. */
export function patchSubmit(prototype: { submit(): void; dispatchEvent(event: Event): boolean }): void {
  const { submit, dispatchEvent } = prototype;
  prototype.submit = {
    submit(this: typeof prototype): void {
      const event = new Event(submitCalled, { bubbles: true, cancelable: true, composed: true });
      if (dispatchEvent.call(this, event)) submit.call(this);
    },
  }.submit;
}
