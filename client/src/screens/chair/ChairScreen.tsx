export default function ChairScreen() { return <main>ChairScreen</main> }
