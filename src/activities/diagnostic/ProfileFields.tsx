import type { VNode } from 'preact'
import type { Language } from '#course/language.ts'
import { Inline } from '../prediction/Inline.tsx'
import { slotOf } from '../worksheet/sheet.ts'
import { useTyped } from '../worksheet/use-typed.ts'
import type { Profile } from './profile.ts'

type ProfileProps = { readonly profile: Profile; readonly language: Language }

/** Three facts and one question, kept as on the sheet of the profile: written here, they stand there. */
export function ProfileFields({ profile, language }: ProfileProps): VNode {
  const typed = useTyped(profile.id, language)
  return (
    <>
      {profile.fields.map(field => {
        const id = `profile-${field.id}`
        const text = typed.text(field.id)
        return (
          <div key={field.id} class="profile-field">
            <label class="label" for={id}>
              <Inline text={field.label} />
            </label>
            <textarea
              id={id}
              class={text === '' ? 'field' : 'field no-print'}
              rows={2}
              autocomplete="off"
              aria-describedby={field.hint && `${id}-hint`}
              value={text}
              onInput={({ currentTarget }) => typed.write(slotOf(field), currentTarget.value)}
            />
            {/* A field cuts off what is longer than itself; paper takes it whole, or has a line to write on. */}
            {text !== '' && <p class="print-only">{text}</p>}
            {field.hint && (
              <p class="note no-print" id={`${id}-hint`}>
                <Inline text={field.hint} />
              </p>
            )}
          </div>
        )
      })}
      {profile.link && (
        <p class="no-print">
          <a href={profile.link.href}>{profile.link.text}</a>
        </p>
      )}
    </>
  )
}
