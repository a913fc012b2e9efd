export default function OverviewScreen() { return <main>OverviewScreen</main> }
