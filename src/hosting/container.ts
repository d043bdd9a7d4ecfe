/** Makes a Dockerfile that serves the bundle with nginx, as a user without rights; nothing in it is written to. */
export function dockerfile(): string {
  return `# Made by Klarstandard with the site. Build: docker build -t klarstandard . (in this folder)
FROM nginxinc/nginx-unprivileged:stable-alpine
COPY nginx/klarstandard-container.conf /etc/nginx/conf.d/default.conf
COPY --chown=root:root site /srv/klarstandard
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD wget -q -O /dev/null http://127.0.0.1:8080/klarstandard.json || exit 1
`;
}

/** Makes the compose file for it: a file system that nobody can write to, and no rights at all. */
export function composeFile(): string {
  return `# Made by Klarstandard with the site. Start: docker compose up -d --build (in this folder)
services:
  klarstandard:
    build: .
    ports:
      - "127.0.0.1:8080:8080"
    read_only: true
    tmpfs:
      - /tmp
    cap_drop:
      - ALL
    security_opt:
      - no-new-privileges:true
    restart: unless-stopped
`;
}
