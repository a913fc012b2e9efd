import { Skeleton } from '../ui/Skeleton.tsx'
import styles from './Loading.module.css'

/** What is seen while a screen's code is on its way. */
export const Loading = () => (
  <div className={styles.loading}>
    <Skeleton />
  </div>
)
