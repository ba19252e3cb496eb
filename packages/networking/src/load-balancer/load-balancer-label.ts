/**
 * A Service that carries it gets an address from the pool of the cluster it names, and the router a route to it.
 *
 * Nothing is handed out or announced without it.
 */
export const loadBalancerLabel = "mainstay.dev/load-balancer";
