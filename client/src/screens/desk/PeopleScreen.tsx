export default function PeopleScreen() { return <main>PeopleScreen</main> }
