export default function HouseLayout() { return <main>HouseLayout</main> }
