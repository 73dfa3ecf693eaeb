import { groupsOf } from './groups.ts'
import styles from './papers.module.css'

/** The groups of a paper, numbered as the fields are into which they are typed. */
export function ShownGroups(props: { readonly paper: string; readonly label: string }) {
  const groups = groupsOf(props.paper)
  return (
    <ol
      className={styles['groups']}
      data-groups={groups.length}
      translate="no"
      aria-label={props.label}
    >
      {groups.map((group, index) => (
        <li key={index} className={styles['group']}>
          <span className={styles['number']} aria-hidden="true">
            {index + 1}
          </span>
          <span className={styles['letters']}>{group}</span>
        </li>
      ))}
    </ol>
  )
}
