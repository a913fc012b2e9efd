export default function HomeScreen() { return <main>HomeScreen</main> }
