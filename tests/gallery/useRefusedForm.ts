import { type FormState, useForm } from '../../renderer/ui/form/useForm'

/** A form of one field whose sending is always refused. */
export const useRefusedForm = (): FormState<{ wording: string }> =>
  useForm({
    initial: { wording: '' },
    send: () =>
      Promise.resolve({
        ok: false,
        refusal: { code: 'invalid', message: 'Say what was decided.' },
      }),
  })
