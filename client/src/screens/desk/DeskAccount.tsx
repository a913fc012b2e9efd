import { useMe } from '../../features/people/peopleQueries.ts'
import { AccountMenu } from '../house/AccountMenu.tsx'

/** The person's own things, once it is known who that is. */
export const DeskAccount = () => {
  const { data: me } = useMe()
  return me ? <AccountMenu name={me.name} email={me.email} /> : null
}
