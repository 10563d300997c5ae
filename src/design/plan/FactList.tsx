import type { JSX } from 'preact'

/** A list closed until asked for. */
export const FactList = ({ title, items }: { title: string; items: string[] }): JSX.Element => (
  <details class="plan-list">
    <summary>{title}</summary>
    <ul>
      {items.map(item => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </details>
)
